import { complaintDrafts } from "#db/schema/cases";
import { demoKey } from "#db/seed/demo/cast/agents";
import type { Cast } from "#db/seed/demo/cast/gather";
import { rightKey } from "#db/seed/demo/cast/insert-rights";
import { instantAt } from "#db/seed/demo/plan/moment";
import { inTransaction } from "#db/transaction";
import { addDays, type PlainDate } from "#lib/calendar/plain-date";
import type { DraftAnswers } from "#lib/complaints/draft-answers";
import { createDraft } from "#lib/complaints/drafts/create-draft";
import { findRight } from "#lib/rights/find-right";
import { typedRight } from "#lib/rights/typed-right";

type Left = { filer: string; holder: string; title: string; conduct: string; daysAgo: number };

const left: readonly Left[] = [
  {
    filer: "qinghe",
    holder: "qinghe",
    title: "「示例青禾」商标（第25类）",
    conduct: "sells-counterfeit-goods",
    daysAgo: 1,
  },
  {
    filer: "he-yangqing",
    holder: "he-yangqing",
    title: "折叠水杯外观设计",
    conduct: "sells-infringing-goods",
    daysAgo: 3,
  },
  {
    filer: "hengxin",
    holder: "hengdong",
    title: "工业机器人外壳外观设计",
    conduct: "exhibits-infringing-goods",
    daysAgo: 2,
  },
];

/** Leaves complaints that were begun and not sent, unless somebody has drafts already. */
export async function leaveDrafts({ company, rightIds }: Cast, today: PlainDate): Promise<void> {
  const rows = await inTransaction({ kind: "system" }, (tx) => tx.select().from(complaintDrafts));
  const taken = new Set(rows.map(({ organizationId }) => organizationId));
  for (const { filer, holder, title, conduct, daysAgo } of left) {
    const at = instantAt(addDays(today, -daysAgo), 16 * 60 + 20);
    const actor = company.actor(demoKey(filer), ["filer"], filer, at);
    const rightId = rightIds.get(rightKey(holder, title));
    if (!rightId || taken.has(actor.organizationId)) continue;
    const answers: DraftAnswers = {
      right: { ...typedRight(await findRight(actor, rightId)), rightId },
      holder: { organizationId: company.id(demoKey(holder)), standing: "owner" },
      conduct: { conduct, venue: "platform" },
    };
    await createDraft(actor, answers);
  }
}
