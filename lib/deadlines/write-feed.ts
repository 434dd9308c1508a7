import ical from "ical-generator";
import { createTranslator } from "next-intl";
import { siteAddress } from "#lib/auth/site-address";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";
import { deadlinesOf } from "#lib/deadlines/deadlines-of";
import type { Feed } from "#lib/deadlines/feed";
import { messages } from "#lib/messages/all";
import { partyKinds } from "#lib/organizations/kinds";
import { caseWords, type Translator } from "#lib/web/case-words";

/** How far a feed looks back and ahead, in days. */
const span = { back: 30, ahead: 365 };

/**
 * The seat's dates as an iCalendar file (RFC 5545), as the seat may see them now: one whole-day entry a
 * limit, with the case's number and the limit's name and nothing of the parties. What its person has put
 * aside stays in it and is marked: a limit never leaves a calendar before it is met.
 */
export async function writeFeed({ actor, scope, locale }: Feed): Promise<string> {
  const today = shanghaiDate(actor.now);
  const isParty = partyKinds.includes(actor.organizationKind);
  const deadlines = await deadlinesOf(actor, {
    from: addDays(today, -span.back),
    to: addDays(today, span.ahead),
    mine: !isParty && scope === "mine",
  });
  const words = caseWords(
    createTranslator({ locale, messages: messages[locale] }) as unknown as Translator,
  );
  const t = createTranslator({ locale, messages: messages[locale], namespace: "deadlines" });
  const calendar = ical({
    name: t("feed.name", { organization: actor.organizationName[locale] }),
    prodId: { company: "qiheng", product: "deadlines", language: locale.toUpperCase() },
    ttl: 3600,
  });
  for (const one of deadlines) {
    const clock = words.clock(one.procedureKey, one.key);
    calendar.createEvent({
      id: `${one.clockId}@${new URL(siteAddress("/")).hostname}`,
      start: new Date(`${one.dueOn}T00:00:00Z`),
      end: new Date(`${addDays(one.dueOn, 1)}T00:00:00Z`),
      allDay: true,
      summary: t("feed.entry", {
        clock,
        number: one.number,
        expected: one.expected ? "yes" : "no",
        aside: one.aside ? "yes" : "no",
      }),
      url: siteAddress(`/${isParty ? "my" : "desk"}/cases/${one.caseId}`),
      stamp: actor.now,
    });
  }
  return calendar.toString();
}
