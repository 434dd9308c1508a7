import type { HolderSpec } from "#db/seed/demo/cast/holders";
import { districtName } from "#db/seed/demo/cast/places";
import {
  type RespondentSpec,
  respondentElsewhere,
  respondentsHere,
} from "#db/seed/demo/cast/respondents";
import type { DemoRight } from "#db/seed/demo/cast/rights";
import type { Random } from "#db/seed/demo/random";
import { describe } from "#db/seed/demo/texts/descriptions";
import type { Answers } from "#lib/complaints/answers";
import type { Conduct, RightKind, Venue } from "#lib/routing/vocabulary";

/** What a family of complaints chooses from. */
export type Circumstance = {
  random: Random;
  rights: readonly DemoRight[];
  district: string;
  /** The story has the respondent act, so it must be one with a seat here. */
  respondentActs: boolean;
};

/** A complaint before its filing day is known. */
export type Complaint = {
  holder: HolderSpec;
  right: Answers["right"];
  conduct: Omit<Answers["conduct"], "conductDate">;
  /** Days between the conduct and the filing. */
  daysBefore: number;
  respondent: Answers["respondent"];
  wishes?: Partial<Answers["wishes"]>;
  standing?: Partial<Omit<Answers["holder"], "organizationId">>;
  /** Whom the rules must lead to, and under which competence; the filing is held to it. */
  lead: string;
  competence: string;
};

/** What a family adds to the facts that are drawn for it. */
export type Facts = {
  kinds: readonly RightKind[];
  conduct: Conduct;
  venue: Venue;
  lead: string;
  competence: string;
  amounts?: Partial<Answers["conduct"]>;
  /** Narrows the choice of the right. */
  fits?: (right: DemoRight) => boolean;
} & Partial<Pick<Complaint, "wishes" | "standing" | "daysBefore" | "respondent">>;

/** Draws the right, the parties and the words for a complaint with these facts. */
export function complaint(
  { random, rights, district, respondentActs }: Circumstance,
  facts: Facts,
): Complaint {
  const fitting = rights.filter(
    (right) => facts.kinds.includes(right.spec.kind) && (facts.fits?.(right) ?? true),
  );
  const right = random.pick(fitting);
  const isOnline = facts.venue === "platform" || facts.venue === "online";
  const isHere = respondentActs || random.chance(0.15);
  const draw = () =>
    isHere ? random.pick(respondentsHere) : respondentElsewhere(random, district, isOnline);
  const respondent = facts.respondent ?? answersOf(draw());
  const told = {
    right: right.spec.title,
    goods: right.spec.goods,
    respondent: respondent.name,
    place: districtName(district),
  };
  return {
    holder: right.holder,
    right: right.answers,
    conduct: {
      conduct: facts.conduct,
      venue: facts.venue,
      placeOfConduct: district,
      placeDetail: placeDetail(facts.venue, district, random),
      description: describe(facts.conduct, told, random),
      ...facts.amounts,
    },
    daysBefore: facts.daysBefore ?? random.int(3, 45),
    respondent,
    wishes: facts.wishes,
    standing: facts.standing,
    lead: facts.lead,
    competence: facts.competence,
  };
}

function answersOf(spec: RespondentSpec): Answers["respondent"] {
  const { name, kind, region, creditCode, shopUrl, address, phone } = spec;
  return {
    name,
    kind,
    region,
    ...(creditCode && { creditCode }),
    ...(shopUrl && { shopUrl }),
    ...(address && { address }),
    ...(phone && { phone }),
  };
}

function placeDetail(venue: Venue, district: string, random: Random): string {
  const place = districtName(district);
  const number = random.int(1, 188);
  const details: Partial<Record<Venue, string>> = {
    shop: `${place}示例路${number}号一层`,
    market: `${place}样例小商品市场二层${number}号摊位`,
    factory: `${place}示例工业园${number}号厂房`,
    warehouse: `${place}样例物流园${number}号库`,
    platform: "“示例云市”平台店铺",
    online: "https://media.example/",
    exhibition: "示例国际会展中心3号馆",
    port: "首都机场货运区（示例）",
  };
  return details[venue] ?? `${place}示例大厦${number}室`;
}
