import { z } from "zod";
import type { QueueCursor } from "#lib/queue/queue-page";

const cursor = z.tuple([z.iso.datetime({ offset: true }).nullable(), z.uuid()]);

/** A cursor as it stands in an address. */
export function writeCursor({ at, id }: QueueCursor): string {
  return Buffer.from(JSON.stringify([at && isoOf(at), id])).toString("base64url");
}

/** The cursor of an address; one that is not ours begins at the first page. */
export function readCursor(text: string | undefined): QueueCursor | undefined {
  if (!text) return undefined;
  const read = cursor.safeParse(parsed(Buffer.from(text, "base64url").toString()));
  return read.success ? { at: read.data[0], id: read.data[1] } : undefined;
}

/** PostgreSQL writes `2026-11-25 16:00:00.123456+00`; its microseconds must survive. */
function isoOf(at: string): string {
  const iso = at.replace(" ", "T");
  return /[+-]\d\d$/.test(iso) ? `${iso}:00` : iso;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
