import { problem } from "#lib/web/problem-answer";
import { noteAnswer } from "../note-answer";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ size: string }> };

/** The checkpoint over the first so many heads of the log. */
export async function GET(_request: Request, { params }: Context) {
  const { size } = await params;
  return /^\d{1,15}$/.test(size) ? noteAnswer(Number(size)) : problem(404, "not-found");
}
