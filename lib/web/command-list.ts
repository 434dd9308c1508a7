import type { Shortcut } from "#lib/shortcuts/shortcuts";

/** A command as the command menu shows it, in the reader's words. */
export type Command = {
  id: string;
  label: string;
  shortcut: Shortcut | "undo" | null;
  /** Why it cannot be done now. */
  refused: string | null;
  /** Where it leads; null for what is done on the spot. */
  href: string | null;
};

/** The words that the menu and the sheet of shortcuts need once they are open. */
export const commandWords = [
  "menu",
  "sheet",
  "search",
  "nothing",
  "noRow",
  "withChosen",
  "settings",
  "open",
  "undoLast",
  "openMenu",
  "closeSheet",
] as const;

export type CommandList = {
  /** What may be done to the line that was asked about. */
  row: Command[] | null;
  /** What may be done to the ticked lines together. */
  chosen: Command[];
  /** What is done on the page that is open, where it has something to do it with. */
  here: Command[];
  pages: Command[];
  words: Record<(typeof commandWords)[number], string>;
  names: Record<Shortcut, string>;
};
