import { eq } from "drizzle-orm";
import { complaints } from "#db/schema/cases";
import { inTransaction } from "#db/transaction";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import type { Answers } from "#lib/complaints/answers";
import { sectionKeys } from "#lib/complaints/draft-answers";
import { createDraft } from "#lib/complaints/drafts/create-draft";
import { type Filed, fileComplaint } from "#lib/complaints/file-complaint";
import { typedAnswers } from "#lib/complaints/typed-answers";
import { socialCreditCode } from "#lib/rights/identifiers/social-credit-code";

/** A trademark complaint about a shop in Haidian: it leads to the district's market supervision. */
export function trademarkAnswers(holder: MemberActor, more: Partial<Answers> = {}): Answers {
  return {
    right: {
      kind: "trademark",
      identifier: "1234567",
      niceClass: 25,
      title: "「青禾」商标",
      status: "registered",
    },
    holder: { organizationId: holder.organizationId, standing: "owner" },
    conduct: {
      conduct: "sells-counterfeit-goods",
      venue: "shop",
      placeOfConduct: "110108",
      conductDate: "2026-10-12",
      description: "专柜销售假冒「青禾」注册商标的运动鞋。",
      turnover: 12000,
    },
    respondent: { name: "示例鞋业商店", kind: "company", region: "110108" },
    wishes: { courtSuit: false, arbitrationClause: false, invalidationPending: false },
    ...more,
  };
}

let code = 500;

/** A credit code that no other respondent has. */
export function nextCode(): string {
  return socialCreditCode("110108", code++);
}

/** Files about a shop in that district, which its market supervision handles. @returns the case's id. */
export async function complaintAbout(
  holder: MemberActor,
  district: string,
  creditCode: string | undefined,
  more: { shopUrl?: string; phone?: string } = {},
): Promise<string> {
  const answers = trademarkAnswers(holder);
  const { caseId } = await filed(holder, {
    ...answers,
    conduct: { ...answers.conduct, placeOfConduct: district },
    respondent: { ...answers.respondent, region: district, creditCode, ...more },
  });
  return caseId;
}

/** An invention patent complaint: it leads to the city's IP office. */
export function inventionAnswers(holder: MemberActor, more: Partial<Answers> = {}): Answers {
  return trademarkAnswers(holder, {
    right: {
      kind: "invention-patent",
      identifier: "ZL202010566088.9",
      title: "一种示例传动装置",
      status: "in-force",
    },
    conduct: {
      conduct: "makes-patented-product",
      venue: "factory",
      placeOfConduct: "110106",
      conductDate: "2026-10-12",
      description: "制造的设备落入涉案专利的保护范围。",
    },
    ...more,
  });
}

/** A design patent complaint of a filer registered at the Beijing center: fast review leads. */
export function designAnswers(holder: MemberActor, more: Partial<Answers> = {}): Answers {
  return trademarkAnswers(holder, {
    right: {
      kind: "design-patent",
      identifier: "ZL202330286541.5",
      title: "工业机器人外壳",
      status: "in-force",
      evaluationReport: "clean",
    },
    holder: {
      organizationId: holder.organizationId,
      standing: "owner",
      registeredAt: "beijing",
      industry: "high-end-equipment",
    },
    conduct: {
      conduct: "sells-infringing-goods",
      venue: "platform",
      placeOfConduct: "110108",
      conductDate: "2026-10-12",
      description: "网店销售外观相同的产品。",
    },
    respondent: {
      name: "示例网店",
      kind: "shop",
      region: "110108",
      shopUrl: "https://shop.example/9",
    },
    wishes: {
      courtSuit: false,
      arbitrationClause: false,
      invalidationPending: false,
      wish: "fast-track",
      fastTrackGrounds: ["ongoing-online-sale"],
    },
    ...more,
  });
}

/** A report of an agency's dishonest conduct, by name and place: it leads to the city's IP office. */
export function dishonestAgencyAnswers(
  reporter: MemberActor,
  agency: { creditCode: string },
): Answers {
  return trademarkAnswers(reporter, {
    right: { kind: "none", title: "代理机构失信线索", status: "registered" },
    conduct: {
      conduct: "dishonest-agency",
      venue: "service",
      placeOfConduct: "110108",
      placeDetail: "示例知情公司会议室",
      conductDate: "2026-10-12",
      description: "示例知情公司委托后发现其伪造签名。",
    },
    respondent: {
      name: "示例被举报代理所",
      kind: "patent-agency",
      region: "110108",
      creditCode: agency.creditCode,
    },
  });
}

/** Files answers as the actor, each time as a new complaint. */
export function filed(actor: MemberActor, answers: Answers): Promise<Filed> {
  return fileComplaint(actor, { answers, idempotencyKey: newId() });
}

/** Leaves answers in a draft, typed to the end and not sent. @returns its id. */
export function drafted(actor: MemberActor, answers: Answers): Promise<string> {
  const pairs = sectionKeys.map((section) => [section, typedAnswers(answers, section)]);
  return createDraft(actor, Object.fromEntries(pairs));
}

/** How many complaints the actor's organization has filed. */
export async function filedCount({ organizationId }: MemberActor): Promise<number> {
  return inTransaction({ kind: "system" }, (tx) =>
    tx.$count(complaints, eq(complaints.filedByOrganizationId, organizationId)),
  );
}
