import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

const readAtOnce = 4 * 1024 * 1024;
const hashAtOnce = 256 * 1024;

/**
 * The SHA-256 of a file, hex, reckoned piece by piece so that a file of any size fits and the page
 * stays quick. (The browser's own digest wants the whole file in memory.)
 */
export async function fingerprintOf(file: Blob, signal: AbortSignal): Promise<string> {
  const hash = sha256.create();
  for (let from = 0; from < file.size; from += readAtOnce) {
    const piece = new Uint8Array(await file.slice(from, from + readAtOnce).arrayBuffer());
    for (let at = 0; at < piece.length; at += hashAtOnce) {
      hash.update(piece.subarray(at, at + hashAtOnce));
      await breath();
      signal.throwIfAborted();
    }
  }
  return bytesToHex(hash.digest());
}

function breath(): Promise<void> {
  return new Promise((go) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => go();
    channel.port2.postMessage(null);
  });
}
