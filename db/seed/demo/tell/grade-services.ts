import { demoKey } from "#db/seed/demo/cast/agents";
import type { Cast } from "#db/seed/demo/cast/gather";
import { instantAt } from "#db/seed/demo/plan/moment";
import { addDays, addYears, type PlainDate } from "#lib/calendar/plain-date";
import { gradeOrganization } from "#lib/service-organizations/grade-organization";
import type { Grade } from "#lib/service-organizations/grades";

type Published = { by: string; of: string; grade: Grade; criteria: string; reason: string };

const published: readonly Published[] = [
  {
    by: "beijing-protection-center",
    of: "mingli",
    grade: "a",
    criteria: "海外维权服务机构分级标准（示例，2026年版）",
    reason: "有美国、德国应诉经验，三年内没有有效投诉。",
  },
  {
    by: "beijing-protection-center",
    of: "hengxin",
    grade: "b",
    criteria: "专利代理服务分级标准（示例，2026年版）",
    reason: "代理质量抽查合格，答复及时率有待提高。",
  },
  {
    by: "beijing-ip-office",
    of: "zhengheng",
    grade: "a",
    criteria: "知识产权诉讼代理分级标准（示例，2026年版）",
    reason: "近两年代理案件材料齐备，无失信记录。",
  },
];

/** Publishes what public bodies think of service organizations; doing it again changes nothing told. */
export async function gradeServices({ company }: Cast, today: PlainDate): Promise<void> {
  const at = instantAt(addDays(today, -40), 10 * 60);
  for (const { by, of, ...wish } of published)
    await gradeOrganization(company.actor(by, ["head"], of, at), {
      ...wish,
      organizationId: company.id(demoKey(of)),
      validUntil: addYears(today, 1),
    });
}
