import type { TypedSection } from "#lib/complaints/draft-answers";
import type { Right } from "#lib/rights/find-right";

/** A stored right as its form would hold it. */
export function typedRight(right: Right): TypedSection {
  const isValid = right.status === "registered" || right.status === "in-force";
  return withoutEmpty({
    kind: right.kind,
    identifier: right.identifier,
    title: right.title,
    niceClass: right.niceClass?.toString(),
    status: isValid ? "valid" : right.status,
    validFrom: right.validFrom,
    validUntil: right.validUntil,
    lapsedOn: right.lapsedOn,
    evaluationReport: right.evaluationReport,
    customsRecordal: right.customsRecordal ? "yes" : null,
  });
}

function withoutEmpty(fields: Record<string, string | null | undefined>): TypedSection {
  const told = Object.entries(fields).filter((field): field is [string, string] => !!field[1]);
  return Object.fromEntries(told);
}
