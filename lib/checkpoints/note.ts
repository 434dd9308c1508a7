import { type Signer, signedNote } from "#lib/checkpoints/signing";

/** What a checkpoint says: of which log, how many heads, and the root over them (hexadecimal). */
export type Checkpoint = { origin: string; size: number; root: string; at: Date };

/** A checkpoint as a signed note (C2SP tlog-checkpoint), with its moment in a line of its own. */
export function writeNote({ origin, size, root, at }: Checkpoint, signer: Signer): string {
  const hash = Buffer.from(root, "hex").toString("base64");
  return signedNote(`${origin}\n${size}\n${hash}\nat ${at.toISOString()}\n`, signer);
}

/** Reads a note back; null for text that is none. Whether its signature holds is another question. */
export function readNote(note: string): Checkpoint | null {
  const [origin = "", size = "", hash = "", moment = ""] = note.split("\n");
  const root = Buffer.from(hash, "base64").toString("hex");
  const at = new Date(moment.replace(/^at /, ""));
  const isNote = origin && /^\d{1,15}$/.test(size) && root.length === 64 && !Number.isNaN(+at);
  return isNote ? { origin, size: Number(size), root, at } : null;
}
