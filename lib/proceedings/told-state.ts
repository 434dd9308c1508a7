import type { Procedure } from "#lib/proceedings/procedure";

/** Where a party is told that a proceeding stands: not that a crime is reported behind its back. */
export function toldState({ states }: Procedure, state: string): string {
  return states[state]?.toldAs ?? state;
}
