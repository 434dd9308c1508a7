import { spawnSync } from "node:child_process";

/** Who a child process runs as; empty means: as we do. */
export type SystemUser = { uid?: number; gid?: number };

/**
 * PostgreSQL refuses to run as root. For root this is the system user `postgres`, made when it is
 * missing; for everybody else it is themselves.
 * @throws with the ways out when the user is missing and cannot be made.
 */
export function databaseUser(): SystemUser {
  if (process.getuid?.() !== 0) return {};
  const user = lookUp() ?? create();
  if (user) return user;
  throw new Error(
    "PostgreSQL does not run as root, there is no system user `postgres`, and neither useradd nor " +
      "adduser could make one. Start as an ordinary user, make that user, or set DATABASE_URL.",
  );
}

function lookUp(): SystemUser | null {
  const [uid, gid] = ["-u", "-g"].map((flag) =>
    Number.parseInt(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout ?? "", 10),
  );
  return uid && gid ? { uid, gid } : null;
}

function create(): SystemUser | null {
  const shadow =
    "--system --user-group --no-create-home --home-dir /nonexistent --shell /bin/false";
  if (spawnSync("useradd", [...shadow.split(" "), "postgres"]).status !== 0) {
    // BusyBox, as in Alpine Linux.
    spawnSync("addgroup", ["-S", "postgres"]);
    spawnSync("adduser", ["-S", "-D", "-H", "-s", "/bin/false", "-G", "postgres", "postgres"]);
  }
  return lookUp();
}
