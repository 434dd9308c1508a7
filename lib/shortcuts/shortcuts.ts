/** What can be done at the desk by one key, with the key that it has unless its user chose another. */
export const usualKeys = {
  next: "j",
  previous: "k",
  preview: "p",
  choose: "x",
  "choose-to-here": "X",
  "choose-all": "*",
  "assign-me": "a",
  assign: "A",
  docket: "d",
  supplement: "s",
  refer: "r",
  duplicate: "u",
  snooze: "z",
  "snooze-until": "Z",
  step: "t",
  filter: "/",
  sheet: "?",
} as const;

export type Shortcut = keyof typeof usualKeys;
export type Keys = Record<Shortcut, string>;

/** Whether a person wants shortcuts, and which. */
export type KeySettings = { on: boolean; keys: Keys };

export const shortcuts = Object.keys(usualKeys) as Shortcut[];

export const usualSettings: KeySettings = { on: true, keys: usualKeys };

/** The settings as they were kept; what is missing or cannot be a key is as usual. */
export function readSettings(
  kept: { on: boolean; keys: Record<string, unknown> } | null,
): KeySettings {
  if (!kept) return usualSettings;
  const pairs = shortcuts.map((shortcut) => {
    const key = kept.keys[shortcut];
    return [shortcut, typeof key === "string" && isKey(key) ? key : usualKeys[shortcut]];
  });
  return { on: kept.on, keys: Object.fromEntries(pairs) as Keys };
}

/** One printable sign, as a keyboard without modifiers or with Shift alone gives it. */
export function isKey(key: string): boolean {
  return [...key].length === 1 && /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key);
}

/** What is wrong with keys that a person chose: not one sign, or the same for two things. */
export function keyFaults(keys: Keys): Partial<Record<Shortcut, "notOneKey" | "taken">> {
  const faults: Partial<Record<Shortcut, "notOneKey" | "taken">> = {};
  for (const shortcut of shortcuts) {
    const key = keys[shortcut];
    if (!isKey(key)) faults[shortcut] = "notOneKey";
    else if (shortcuts.some((other) => other !== shortcut && keys[other] === key))
      faults[shortcut] = "taken";
  }
  return faults;
}
