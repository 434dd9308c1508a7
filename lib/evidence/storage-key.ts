import { join } from "node:path";
import { evidenceFolder } from "#lib/evidence/settings";

const shape = /^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The key under which a file's bytes are kept. Nothing that a user typed is in it, and two files
 * never share one. It fans out by the id's last, random digits; its first digits are the time.
 */
export function storageKeyOf(id: string): string {
  return checked(`${id.slice(-2)}/${id.slice(-4, -2)}/${id}`);
}

/** The absolute path of a key. @throws for anything that `storageKeyOf` would not have made. */
export function pathOf(key: string): string {
  return join(evidenceFolder(), checked(key));
}

/** True for a path, relative to the evidence folder, that can hold kept bytes. */
export function isStorageKey(path: string): boolean {
  return shape.test(path);
}

function checked(key: string): string {
  if (!shape.test(key)) throw new Error("not a storage key");
  return key;
}
