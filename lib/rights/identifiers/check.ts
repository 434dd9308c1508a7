import { accepted, type Finding, refused } from "#lib/rights/identifiers/finding";
import { checkPatentNumber, type PatentKind } from "#lib/rights/identifiers/patent-number";
import { checkPctNumber, looksLikePct } from "#lib/rights/identifiers/pct-number";
import { checkSoftwareCopyright } from "#lib/rights/identifiers/software-copyright";
import { checkTrademarkNumber } from "#lib/rights/identifiers/trademark-number";
import { checkWorksRegistration } from "#lib/rights/identifiers/works-registration";
import { checkWrittenForm, WRITTEN_FORMS } from "#lib/rights/identifiers/written-forms";

export type { Finding, Problem } from "#lib/rights/identifiers/finding";

type Forms = typeof WRITTEN_FORMS;

/**
 * Checks the identifier of a right of the given kind, as typed: full-width signs, spaces, lower
 * case and a missing prefix do no harm. Copyrights need no registration and trade secrets have
 * none, so nothing typed is accepted for them. A patent abroad is known by its PCT number.
 * `forms` replaces the written forms of the numbers that have no check digit.
 * Never throws; an unknown kind is `unknown-kind`.
 */
export function checkIdentifier(
  rightKind: string,
  id: string,
  forms: Forms = WRITTEN_FORMS,
): Finding {
  if (!Object.hasOwn(CHECKS, rightKind)) return refused("unknown-kind");
  return CHECKS[rightKind]!(id, forms);
}

const CHECKS: Record<string, (id: string, forms: Forms) => Finding> = {
  "invention-patent": patent("invention-patent"),
  "utility-model-patent": patent("utility-model-patent"),
  "design-patent": patent("design-patent"),
  trademark: checkTrademarkNumber,
  "copyright-work": checkWorksRegistration,
  "software-copyright": checkSoftwareCopyright,
  "trade-secret": unregistered,
  "layout-design": (id, forms) => checkWrittenForm(id, forms["layout-design"]),
  "geographical-indication": (id, forms) => checkWrittenForm(id, forms["geographical-indication"]),
  "plant-variety": (id, forms) => checkWrittenForm(id, forms["plant-variety"]),
  none: unregistered,
};

function patent(kind: PatentKind) {
  return (id: string) => (looksLikePct(id) ? checkPctNumber(id) : checkPatentNumber(id, kind));
}

function unregistered(id: string): Finding {
  return accepted(id.trim());
}
