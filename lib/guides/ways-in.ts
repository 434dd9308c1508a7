import { procedureFor } from "#lib/procedures/registry";
import type { Procedure } from "#lib/proceedings/procedure";
import { defaultRules } from "#lib/routing/default-rules";
import { handledProcedureOf } from "#lib/routing/resolve-competent";

/** How a procedure is begun: by anybody's report, by a holder's complaint, by a party's wish, or sent. */
export type WayIn = "report" | "complaint" | "complainant" | "respondent" | "sent";

/** A report claims no right, so it needs none and may come without a name. */
const ofReports = ["tip-handling", "service-organization-credit"];

/**
 * Who may bring a procedure about: what the routing rules lead to is begun by filing, a party of a
 * running case may ask for what its table says, and every body may send a case there.
 */
export function waysIn({ key, opening }: Procedure): WayIn[] {
  const filing = ofReports.includes(key) ? "report" : "complaint";
  return [...(isLedTo(key) ? [filing] : []), ...(opening.onRequestOf ?? []), "sent"] as WayIn[];
}

/** What to bring, by the message keys of the guides. */
export function toBring({ key }: Procedure): string[] {
  const report = ["facts", "evidence", "noName"];
  const usual = ["right", "identity", "facts", "evidence"];
  return [...(ofReports.includes(key) ? report : usual), ...(alsoToBring[key] ?? [])];
}

const alsoToBring: Readonly<Record<string, readonly string[]>> = {
  "patent-adjudication": ["register", "noSuit"],
  "patent-adjudication-simple": ["register", "noSuit"],
  "major-patent-adjudication": ["register", "noSuit"],
  "fast-review": ["register"],
  "customs-protection": ["security"],
  "criminal-transfer": ["packet"],
  arbitration: ["agreement"],
  "overseas-guidance": ["papersAbroad"],
  "exhibition-help": ["stand"],
  appraisal: ["samples"],
  "layout-design-handling": ["register", "noSuit"],
};

function isLedTo(key: string): boolean {
  return defaultRules.rules
    .flatMap(({ effects }) => effects)
    .some((effect) => {
      if (effect.do !== "lead") return false;
      const competence = handledProcedureOf(effect.procedure) ?? effect.procedure;
      return procedureFor(competence).key === key;
    });
}
