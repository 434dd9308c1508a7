import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { type CaseHeader, caseHeader } from "#lib/cases/case-header";
import { type CaseAlike, casesAlike } from "#lib/matching/cases-alike";
import { type Relations, relationsOf } from "#lib/matching/relations";

/** What the page of a case's relations needs, within what the actor sees. @throws NotSeen */
export async function relationsPage(
  actor: MemberActor,
  caseId: string,
): Promise<{ number: string; alike: CaseAlike[]; relations: Relations }> {
  const kase = await acting(actor, (tx) => caseHeader(tx, actor, caseId));
  const alike = await casesAlike(actor, caseId);
  const { number } = kase;
  const centre = { caseId, number, words: wordsOf(kase) };
  return { number, alike, relations: relationsOf(centre, alike) };
}

function wordsOf({ parties, answers }: CaseHeader) {
  const named = (role: string) => parties.find((party) => party.role === role);
  const { title, identifier } = answers.right;
  return {
    right: identifier ? `${title} ${identifier}` : null,
    respondent: named("respondent")?.name,
    complainant: named("complainant")?.name,
    shop: named("respondent")?.shopUrl,
  };
}
