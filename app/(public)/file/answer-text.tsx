import { getFormatter, getLocale } from "next-intl/server";
import { sayer } from "#app/(public)/say";
import { currentActor } from "#lib/auth/current-actor";
import type { SectionKey } from "#lib/complaints/answers";
import type { TypedValue } from "#lib/complaints/draft-answers";
import { listHolders } from "#lib/complaints/list-holders";
import { readField } from "#lib/complaints/read-field";
import { nameOf } from "#lib/organizations/name-of";
import { listRegions } from "#lib/organizations/regions";
import { technicalFields } from "#lib/organizations/technical-fields";
import { conducts, rightKinds, venues } from "#lib/routing/vocabulary";
import type { Words } from "#lib/words";

export type AnswerText = (
  section: SectionKey,
  name: string,
  typed: TypedValue | undefined,
) => string;

const tables: Record<string, Record<string, Words>> = {
  "right.kind": rightKinds,
  "conduct.conduct": conducts,
  "conduct.venue": venues,
  "holder.industry": technicalFields,
};

const messages: Record<string, string> = {
  "right.status": "filing.right.statuses",
  "right.evaluationReport": "filing.right.reports",
  "holder.standing": "filing.holder.standings",
  "holder.registeredAt": "filing.holder.centers",
  "respondent.kind": "filing.respondent.kinds",
  "wishes.wish": "filing.wishes.wishOptions",
  "wishes.fastTrackGrounds": "filing.wishes.grounds",
};

const ticks = ["customsRecordal", "authorised", "courtSuit", "arbitrationClause"];
const money = ["turnover", "gain", "loss"];

/** Reads typed answers out in the reader's language: choices by their words, amounts with commas. */
export async function answerText(): Promise<AnswerText> {
  const [say, locale, format, actor] = await Promise.all([
    sayer(),
    getLocale(),
    getFormatter(),
    currentActor(),
  ]);
  const [regions, holders] = actor
    ? await Promise.all([listRegions(actor), listHolders(actor)])
    : [[], []];
  return (section, name, typed) => {
    if ([...ticks, "invalidationPending"].includes(name))
      return say(typed === "yes" ? "common.yes" : "common.no");
    const values = [typed ?? []].flat().filter(Boolean);
    if (values.length === 0) return say("filing.check.notAnswered");
    return values
      .map((value) => textOf(`${section}.${name}`, name, value))
      .join(locale === "zh" ? "、" : ", ");
  };

  function textOf(field: string, name: string, value: string): string {
    const words = tables[field];
    if (words && Object.hasOwn(words, value)) return words[value]![locale];
    const room = messages[field];
    if (room) return say(`${room}.${value}`);
    if (name === "industry") return say("filing.holder.industryOther");
    if (name === "placeOfConduct" || name === "region") return regionName(value);
    if (name === "organizationId")
      return holders.find(({ id }) => id === value)?.name[locale] ?? "—";
    const number = money.includes(name) ? readField(name, value) : undefined;
    return typeof number === "number"
      ? `${format.number(number)} ${say("filing.conduct.yuan")}`
      : value;
  }

  function regionName(code: string): string {
    const region = regions.find((one) => one.code === code);
    return region ? nameOf(region, locale) : code;
  }
}
