import type { Transaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import type { CaseHeader } from "#lib/cases/case-header";
import { standingIn } from "#lib/evidence/target";
import type { Words } from "#lib/words";

const reporter: Words = { zh: "举报人（身份保密）", en: "The reporter (name kept secret)" };
const told: Words = {
  zh: "举报的内容由承办机构在告知书中说明。",
  en: "The body that handles it tells you what was reported.",
};

/**
 * Who reports without claiming a right is kept secret from whom the report is about: name, address,
 * agent and the reporter's own words are taken out of what the latter sees of the case.
 * The same is done to the timeline where it is read.
 */
export async function withoutReporter(
  tx: Transaction,
  actor: MemberActor,
  header: CaseHeader,
): Promise<CaseHeader> {
  if (header.rightKind !== "none") return header;
  if ((await standingIn(tx, actor, header.id)) !== "respondent") return header;
  const { answers, parties } = header;
  const silent = { address: null, phone: null, creditCode: null, shopUrl: null, regionCode: null };
  return {
    ...header,
    filedBy: reporter,
    holder: reporter,
    parties: parties.map((party) =>
      party.role === "complainant"
        ? { ...party, ...silent, name: reporter.zh, agent: null }
        : party,
    ),
    answers: {
      ...answers,
      holder: { ...answers.holder, organizationId: "" },
      conduct: { ...answers.conduct, description: told.zh, placeDetail: undefined },
    },
  };
}
