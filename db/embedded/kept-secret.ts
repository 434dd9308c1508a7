import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";

/** A random secret of 384 bits that is made once and kept in a file which only its owner may read. */
export function keptSecret(file: string): string {
  try {
    writeFileSync(file, randomBytes(48).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8");
}
