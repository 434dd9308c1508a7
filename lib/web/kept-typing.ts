import type { FieldTexts } from "#lib/complaints/drafts/merge-typed";

/**
 * What is typed into a task of a complaint and has not reached the server, kept in this browser, so
 * that a closed tab, a lost line or an ended session loses none of it. Complaints are confidential:
 * - kept are the answers of that one task, those that they were typed over, and the draft's id; no
 *   file and no name of who typed;
 * - a copy goes as soon as the server has its answers, and all copies go on signing out;
 * - on opening a task, what another person left here goes, and what is older than seven days;
 * - nobody is shown another person's or another seat's copy.
 */
export type KeptTyping = {
  draftId: string;
  /** The server may not know the draft yet. */
  isNew: boolean;
  section: string;
  /** Each opened form keeps a copy of its own. */
  form: string;
  /** The answers that the server had, and their mark. */
  base: FieldTexts;
  was: string;
  typed: FieldTexts;
  /** In milliseconds since 1970. */
  at: number;
};

/** The person and the seat whose typing it is. */
export type Typist = { personId: string; memberId: string };

type Shelf = Pick<Storage, "length" | "key" | "getItem" | "setItem" | "removeItem">;

const room = "qiheng-typing ";
const longestKept = 7 * 24 * 60 * 60 * 1000;

/** @returns whether the browser took it; it may be full or told to keep nothing. */
export function keepTyping(shelf: () => Shelf, typist: Typist, kept: KeptTyping): boolean {
  try {
    shelf().setItem(keyOf(typist, kept.form), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** The newest copy of a task; for a complaint that is not begun yet, of any such. */
export function findTyping(
  shelf: () => Shelf,
  typist: Typist,
  task: Pick<KeptTyping, "draftId" | "isNew" | "section">,
  now = Date.now(),
): KeptTyping | undefined {
  tidy(shelf, typist, now);
  return keysIn(shelf)
    .filter((key) => key.startsWith(keyOf(typist, "")))
    .map((key) => read(shelf, key))
    .filter((kept) => kept !== null)
    .filter(({ section }) => section === task.section)
    .filter(({ draftId, isNew }) => (task.isNew ? isNew : draftId === task.draftId))
    .toSorted((one, other) => other.at - one.at)[0];
}

export function dropTyping(shelf: () => Shelf, typist: Typist, form: string): void {
  drop(shelf, [keyOf(typist, form)]);
}

/** Leaves nothing behind, of nobody. */
export function forgetTyping(shelf: () => Shelf): void {
  drop(shelf, keysIn(shelf));
}

function tidy(shelf: () => Shelf, { personId }: Typist, now: number) {
  const isStale = (key: string) => now - (read(shelf, key)?.at ?? 0) > longestKept;
  const isForeign = (key: string) => !key.startsWith(`${room}${personId} `);
  drop(
    shelf,
    keysIn(shelf).filter((key) => isForeign(key) || isStale(key)),
  );
}

function keyOf({ personId, memberId }: Typist, form: string): string {
  return `${room}${personId} ${memberId} ${form}`;
}

function keysIn(shelf: () => Shelf): string[] {
  try {
    const { length } = shelf();
    const keys = Array.from({ length }, (_, place) => shelf().key(place) ?? "");
    return keys.filter((key) => key.startsWith(room));
  } catch {
    return [];
  }
}

function read(shelf: () => Shelf, key: string): KeptTyping | null {
  try {
    return JSON.parse(shelf().getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function drop(shelf: () => Shelf, keys: readonly string[]) {
  for (const key of keys) {
    try {
      shelf().removeItem(key);
    } catch {
      // A browser that keeps nothing has nothing to take away.
    }
  }
}
