import { v7 } from "uuid";

/** A new primary key. Version 7: rows made later sort later. */
export function newId(): string {
  return v7();
}
