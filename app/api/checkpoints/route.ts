import { noteAnswer } from "./note-answer";

export const dynamic = "force-dynamic";

/** The latest checkpoint; 404 before the first. */
export function GET() {
  return noteAnswer();
}
