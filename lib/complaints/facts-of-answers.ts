import type { Answers } from "#lib/complaints/answers";
import { type Facts, parseFacts } from "#lib/routing/facts";

/** The sections that are answered so far; routing needs the right and the conduct at least. */
export type PartialAnswers = { [K in keyof Answers]?: Answers[K] };

/** What routing reads of a complaint's answers, or null while too little is answered. */
export function factsOfAnswers(answers: PartialAnswers): Facts | null {
  const { right, conduct, respondent, holder, wishes } = answers;
  if (!right || !conduct) return null;
  const read = parseFacts({
    right: {
      kind: right.kind,
      id: right.identifier,
      class: right.niceClass,
      status: statusOn(right, conduct.conductDate),
      lapsedOn: right.lapsedOn ?? lapsedBy(right, conduct.conductDate),
      evaluationReport: right.evaluationReport,
      customsRecordal: right.customsRecordal,
    },
    conduct: conduct.conduct,
    conductDate: conduct.conductDate,
    venue: conduct.venue,
    placeOfConduct: conduct.placeOfConduct,
    respondent: respondent && {
      kind: respondent.kind,
      region: respondent.region,
      id: respondent.creditCode,
      shopUrl: respondent.shopUrl,
      penalizedOn: respondent.penalizedOn,
      priorDecision: respondent.priorDecision,
    },
    amountsYuan: amountsOf(conduct),
    filer: {
      registeredAt: holder?.registeredAt,
      industry: holder?.industry,
      standing: holder?.standing,
      authorised: holder?.authorised,
      wish: wishes?.wish,
    },
    forum: wishes && {
      courtSuit: wishes.courtSuit,
      arbitrationClause: wishes.arbitrationClause,
      invalidationPending: wishes.invalidationPending,
    },
  });
  return read.ok ? read.facts : null;
}

/** A right whose term ended before the conduct was not in force on that day, whatever it says now. */
function statusOn(right: Answers["right"], conductDate: string) {
  return lapsedBy(right, conductDate) ? "lapsed" : right.status;
}

function lapsedBy(right: Answers["right"], conductDate: string): string | undefined {
  return right.validUntil && right.validUntil < conductDate ? right.validUntil : undefined;
}

function amountsOf({
  turnover,
  gain,
  loss,
  copies,
  labels,
  works,
  clicks,
  downloads,
  members,
}: Answers["conduct"]) {
  return { turnover, gain, loss, copies, labels, works, clicks, downloads, members };
}
