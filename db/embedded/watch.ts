import { spawn } from "node:child_process";

/**
 * Stops the server when this process ends in whatever way, kill -9 included: a small shell waits for
 * the pipe between us to close. Call the answer once the server has stopped by itself.
 * @param remove a folder to delete afterwards, for a database that ends with the run.
 */
export function stopWithUs(pid: number, remove = ""): () => void {
  if (process.platform === "win32") return () => {};
  const watcher = spawn("/bin/sh", ["-c", script, "qiheng-database-watch", String(pid), remove], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  (watcher.stdin as unknown as { unref(): void }).unref();
  watcher.stdin.on("error", () => {});
  return () => watcher.kill("SIGKILL");
}

const script = `read -r line
kill -INT "$1"
for i in $(seq 100); do kill -0 "$1" || break; sleep 0.1; done
[ -n "$2" ] && rm -rf "$2"`;
