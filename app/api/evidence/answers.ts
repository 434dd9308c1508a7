import { NotSeen, type Refusal } from "#lib/access/refusal";
import { safePath, withReturn } from "#lib/auth/safe-path";
import type { TakenUpload } from "#lib/evidence/take-upload";
import { refusalMessage } from "#lib/web/refusal-message";

/** JSON for a script that asks for it; otherwise back to the page, with what happened in its address. */
export async function uploadAnswer(request: Request, taken: TakenUpload): Promise<Response> {
  if (wantsJson(request)) return jsonAnswer(taken);
  const first = taken.refused[0];
  return backTo(request, {
    uploaded: taken.added.length > 0 ? String(taken.added.length) : undefined,
    problem: first?.refusal.key,
    file: first?.fileName,
  });
}

export async function refusedAnswer(request: Request, refusal: Refusal): Promise<Response> {
  if (!wantsJson(request)) return backTo(request, { problem: refusal.key });
  const { summary } = await refusalMessage(refusal);
  return Response.json({ error: { key: refusal.key, message: summary } }, { status: 422 });
}

/** Back to the page that was asked for in `back`, or else came from; never off this site. */
export function backTo(request: Request, said: Record<string, string | undefined>): Response {
  const address = new URL(pageOf(request), "http://here.invalid");
  for (const name of ["uploaded", "removed", "problem", "file"]) address.searchParams.delete(name);
  for (const [name, value] of Object.entries(said)) {
    if (value) address.searchParams.set(name, value);
  }
  return seeOther(`${address.pathname}${address.search}#evidence`);
}

export function signInFirst(request: Request): Response {
  if (wantsJson(request))
    return Response.json({ error: { key: "sign-in-first" } }, { status: 401 });
  return seeOther(withReturn("/sign-in", pageOf(request)));
}

export function notOurs(): Response {
  return new Response("This request did not come from one of our pages.\n", { status: 403 });
}

/** What is not seen does not exist. @throws what is anything else than `NotSeen`. */
export function notFound(error?: unknown): Response {
  if (error && !(error instanceof NotSeen)) throw error;
  return new Response("Not found.\n", { status: 404 });
}

async function jsonAnswer({ added, refused }: TakenUpload) {
  const files = added.map(({ storageKey: _, ...file }) => file);
  const refusals = refused.map(async ({ fileName, refusal }) => ({
    fileName,
    key: refusal.key,
    message: (await refusalMessage(refusal)).summary,
  }));
  const status = added.length > 0 ? 200 : 422;
  return Response.json({ added: files, refused: await Promise.all(refusals) }, { status });
}

function wantsJson(request: Request) {
  return request.headers.get("accept")?.includes("application/json") ?? false;
}

function pageOf(request: Request): string {
  const from = URL.parse(request.headers.get("referer") ?? "");
  const asked = new URL(request.url).searchParams.get("back");
  return safePath(asked) ?? safePath(from && from.pathname + from.search) ?? "/";
}

function seeOther(path: string) {
  return new Response(null, { status: 303, headers: { Location: path } });
}
