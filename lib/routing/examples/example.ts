import type { z } from "zod";
import type { Facts } from "#lib/routing/facts";
import { type factsSchema, parseFacts } from "#lib/routing/facts";
import type { Summary } from "#lib/routing/summarize";

type Told = z.input<typeof factsSchema>;

/** Facts that differ from an ordinary complaint; parts are laid over one another. */
export type Difference = {
  [K in keyof Facts]?: Facts[K] extends object ? Partial<Facts[K]> : Facts[K];
};

/** A complaint and where the law sends it. What is not said is: nothing. */
export type Example = {
  story: string;
  facts: Difference;
  goes: Partial<Omit<Summary, "because">> & Pick<Summary, "lead">;
};

export const patentNumbers = {
  invention: "ZL202010566088.9",
  another: "ZL201811564288.X",
  design: "ZL202322865413.3",
  old: "ZL200510096239.4",
};

const ordinary: Told = {
  right: { kind: "trademark", id: "1234567", class: 25, status: "registered" },
  conduct: "sells-counterfeit-goods",
  conductDate: "2026-10-12",
  venue: "shop",
  placeOfConduct: "110108",
  respondent: { kind: "company", region: "110108" },
  amountsYuan: {},
  filer: {},
  forum: {},
};

/** Ordinary facts with the difference laid over them; a new kind of right starts empty. */
export function factsOf(difference: Difference): Facts {
  const right = difference.right?.kind
    ? { status: "in-force", ...difference.right }
    : { ...(ordinary.right as object), ...difference.right };
  const respondent = { ...(ordinary.respondent as object), ...difference.respondent };
  const found = parseFacts({ ...ordinary, ...difference, right, respondent });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.facts;
}

/** The whole expectation, with nothing where nothing was said. */
export function expectation({ goes }: Example): Omit<Summary, "because"> {
  return { channel: null, alsoSuggested: [], flags: [], barred: [], ...goes };
}
