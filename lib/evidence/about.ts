import { type Capture, captureOf } from "#lib/evidence/capture";

/** What the uploader says of a file beside its bytes. */
export type AboutFile = { note?: string | null; capture?: Capture | null };

/**
 * Reads from a form what holds for all its files: `note`, and of a web page's capture where, when and
 * how. @throws Refusal as of `captureOf`
 */
export function aboutOf(form: { get(name: string): string | undefined }, now: Date): AboutFile {
  const note = (form.get("note") ?? "").toWellFormed().replaceAll("\0", "").trim();
  return { note: note.slice(0, 2000) || null, capture: captureOf(form, now) };
}
