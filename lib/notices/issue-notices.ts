import { and, eq, inArray } from "drizzle-orm";
import { cases, parties } from "#db/schema/cases";
import { organizations } from "#db/schema/organizations";
import type { Transaction } from "#db/transaction";
import type { Actor } from "#lib/access/actor";
import type { NewEvent } from "#lib/cases/event-types";
import { issueNotice } from "#lib/notices/issue-notice";
import { addresseesOf } from "#lib/notices/notice-kinds";
import { type NoticeOccasion, noticeValues } from "#lib/notices/notice-values";
import type { Done } from "#lib/proceedings/perform-action";

/**
 * Gives out the documents that an action's row names, one for each addressee.
 * A respondent who has not been served gets nothing: it does not know of the case yet.
 */
export async function issueNotices(
  tx: Transaction,
  actor: Actor,
  done: Done,
  clockEvents: readonly NewEvent[],
): Promise<void> {
  const rules = done.rule.notices ?? [];
  if (rules.length === 0) return;
  const { kase, proceeding } = done;
  const occasion = await occasionOf(tx, actor, done, clockEvents);
  for (const rule of rules)
    for (const to of addresseesOf(rule))
      if (to === "complainant" || occasion.served)
        await issueNotice(tx, actor, kase, {
          kind: rule.kind,
          to,
          proceedingId: proceeding.id,
          issuer: { id: proceeding.organizationId, prefix: occasion.prefix },
          values: noticeValues(occasion, to),
        });
}

type Occasion = NoticeOccasion & { prefix: string; served: boolean };

async function occasionOf(
  tx: Transaction,
  actor: Actor,
  { kase, proceeding, procedure, action, rule, input }: Done,
  clocks: readonly NewEvent[],
): Promise<Occasion> {
  const [row] = await tx
    .select({
      title: cases.title,
      name: organizations.nameZh,
      prefix: organizations.documentPrefix,
    })
    .from(cases)
    .innerJoin(organizations, eq(organizations.id, proceeding.organizationId))
    .where(eq(cases.id, kase.id));
  const people = await tx
    .select({ role: parties.role, name: parties.name, servedAt: parties.servedAt })
    .from(parties)
    .where(and(eq(parties.caseId, kase.id), inArray(parties.role, ["complainant", "respondent"])));
  const named = (role: string) => people.filter((one) => one.role === role).map(({ name }) => name);
  return {
    procedure,
    action,
    rule,
    input,
    now: actor.now,
    number: kase.number,
    title: row!.title,
    organization: row!.name,
    prefix: row!.prefix ?? row!.name,
    complainants: named("complainant"),
    respondents: named("respondent"),
    served: people.some(({ role, servedAt }) => role === "respondent" && servedAt !== null),
    clocks,
  };
}
