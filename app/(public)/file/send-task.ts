/** What the server says to a task that was sent while it is typed. */
export type Answer =
  | { state: "saved"; mark: string }
  | { state: "conflict" | "ended" | "gone" }
  | { state: "refused"; why: string };

/** Longer than any save takes; then the answer counts as lost. */
const longestWait = 20_000;

/** Sends a task. @throws when there is no answer. @param when the page is closing, it still leaves. */
export async function sendTask(body: FormData, when: "open" | "closing"): Promise<Answer> {
  const answer = await fetch("/api/drafts", {
    method: "POST",
    body,
    keepalive: when === "closing",
    signal: AbortSignal.timeout(longestWait),
  });
  if (answer.status === 401) return { state: "ended" };
  if (answer.status === 404) return { state: "gone" };
  const said = await answer.json();
  if (answer.ok) return said.conflict ? { state: "conflict" } : { state: "saved", mark: said.mark };
  if (typeof said.detail === "string") return { state: "refused", why: said.detail };
  throw new Error(`no answer: ${answer.status}`);
}
