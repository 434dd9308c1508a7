import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto";

/**
 * Signed notes (C2SP signed-note): a text, an empty line, and a line of its signature by Ed25519. Tools of
 * transparency logs read them. A key is told as `name+id+key`.
 */
export type Signer = { name: string; key: KeyObject };

// PKCS #8 around a seed of 32 bytes, and SPKI around a public key.
const privateHead = Buffer.from("302e020100300506032b657004220420", "hex");
const publicHead = Buffer.from("302a300506032b6570032100", "hex");
const ed25519 = Buffer.from([1]);

/** The installation's signer; its key follows from the installation's secret. */
export function signerOf(name: string, secret = process.env.QIHENG_SECRET ?? ""): Signer {
  if (!secret) throw new Error("QIHENG_SECRET is not set; start with `npm start`.");
  const seed = Buffer.from(hkdfSync("sha256", secret, "", "checkpoint signing key", 32));
  const der = Buffer.concat([privateHead, seed]);
  return { name, key: createPrivateKey({ key: der, format: "der", type: "pkcs8" }) };
}

/** The key that others check signatures with, as they are told it. */
export function verifierKey({ name, key }: Signer): string {
  const publicKey = createPublicKey(key).export({ format: "der", type: "spki" });
  const typed = Buffer.concat([ed25519, publicKey.subarray(publicHead.length)]);
  return `${name}+${idOf(name, typed).toString("hex")}+${typed.toString("base64")}`;
}

/** @param text ends with a line break. */
export function signedNote(text: string, signer: Signer): string {
  const [, id = ""] = partsOf(verifierKey(signer));
  const signature = sign(null, Buffer.from(text), signer.key);
  const signed = Buffer.concat([Buffer.from(id, "hex"), signature]).toString("base64");
  return `${text}\n— ${signer.name} ${signed}\n`;
}

/** Whether a note bears a signature by the key. @param key as `verifierKey` tells it. */
export function isSignedBy(note: string, key: string): boolean {
  const [name, id, typed] = partsOf(key);
  const bytes = Buffer.from(typed, "base64");
  const end = note.lastIndexOf("\n\n");
  if (end < 0 || bytes.length !== 33 || idOf(name, bytes).toString("hex") !== id) return false;
  const der = Buffer.concat([publicHead, bytes.subarray(1)]);
  const publicKey = createPublicKey({ key: der, format: "der", type: "spki" });
  const text = Buffer.from(note.slice(0, end + 1));
  return note
    .slice(end + 2)
    .split("\n")
    .filter((line) => line.startsWith(`— ${name} `))
    .map((line) => Buffer.from(line.slice(name.length + 3), "base64"))
    .some(
      (sent) =>
        sent.subarray(0, 4).toString("hex") === id &&
        verify(null, text, publicKey, sent.subarray(4)),
    );
}

function partsOf(key: string): [name: string, id: string, typed: string] {
  const [, name = "", id = "", typed = ""] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/.exec(key) ?? [];
  return [name, id, typed];
}

function idOf(name: string, typed: Buffer): Buffer {
  return createHash("sha256").update(`${name}\n`).update(typed).digest().subarray(0, 4);
}
