/** The words of the keyboard that must be there before anything is pressed. */
export const keyboardWords = [
  "assigned",
  "snoozed",
  "undone",
  "nothingToUndo",
  "notHere",
  "refused",
  "undo",
  "close",
  "failed",
] as const;

export type KeyboardWords = Record<(typeof keyboardWords)[number], string>;
