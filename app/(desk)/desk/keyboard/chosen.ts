import type { Press } from "./pressed";

/** What a key that acts on a line does to all of the ticked ones; `means` names a step by its key. */
const actsOnMany: Partial<Record<Press, { act: string; means?: string }>> = {
  "assign-me": { act: "assign" },
  assign: { act: "assign" },
  snooze: { act: "snooze" },
  "snooze-until": { act: "snooze" },
  duplicate: { act: "duplicate" },
  refer: { act: "refer" },
  step: { act: "step" },
  docket: { act: "step", means: "docket" },
  supplement: { act: "step", means: "supplement" },
};

/** Whether any line is ticked, or all of the list at once. */
export function anyChosen(): boolean {
  return document.querySelector("[data-choose]:checked, #chosen [name=all]:checked") !== null;
}

/** The page that does to the ticked lines what a key does to one; null for a key that acts on none. */
export function chosenHref(press: Press): string | null {
  const act = actsOnMany[press];
  const form = document.querySelector<HTMLFormElement>("#chosen");
  if (!act || !form) return null;
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) query.append(name, String(value));
  for (const [name, value] of Object.entries(act)) query.set(name, value);
  return `/desk/bulk?${query.toString()}`;
}
