import type { Recomputed } from "#lib/cases/event-types";
import { printDay } from "#lib/clocks/print-time";
import type { TimelineEntry } from "#lib/timeline/timeline-for";
import { caseWords, sayer, type Translator } from "#lib/web/case-words";
import type { Words } from "#lib/words";

type Locale = keyof Words;
type Values = Record<string, string | number>;

/** What one line of the timeline says, in one sentence. @param t the translator of all messages. */
export function eventSentence(t: Translator, locale: Locale, entry: TimelineEntry): string {
  const values = valuesOf(t, locale, entry);
  return sayer(t)(`events.${entry.type}`, values);
}

/** What a page that has grown old is told: the lines written since, and what to answer to now. */
export function newsOf(
  t: Translator,
  locale: Locale,
  since: { entries: TimelineEntry[]; version: number; headSeq: number },
) {
  const lines = since.entries.map((entry) => {
    const by = [entry.person, entry.organization?.[locale]].filter(Boolean).join(" · ");
    return by ? `${eventSentence(t, locale, entry)} — ${by}` : eventSentence(t, locale, entry);
  });
  return { lines, version: String(since.version), seq: String(since.headSeq) };
}

function valuesOf(t: Translator, locale: Locale, entry: TimelineEntry): Values {
  const words = caseWords(t);
  const { disclosures } = entry;
  const name = (id: string | null | undefined) => (id ? (entry.names[id]?.[locale] ?? "") : "");
  const say = sayer(t);
  switch (entry.type) {
    case "complaint-filed":
      return { rightKind: entry.payload.rightKind, evidence: entry.payload.evidence };
    case "complaint-routed": {
      const { lead, ruleSetVersion } = entry.payload;
      const to = { organization: name(lead?.organizationId), procedure: "" };
      if (lead) to.procedure = words.procedure(lead.procedureKey);
      return { version: ruleSetVersion, known: yesNo(lead), ...to };
    }
    case "colleagues-mentioned":
      return { names: disclosures.names ?? "" };
    case "evidence-added":
      return { file: disclosures.fileName ?? "" };
    case "evidence-disclosed": {
      const said = (audience: string) => say(`evidence.audiences.${audience}`);
      const { from, to } = entry.payload;
      return { file: disclosures.fileName ?? "", from: said(from), to: said(to) };
    }
    case "proceeding-opened": {
      const { organizationId, procedureKey } = entry.payload;
      return { organization: name(organizationId), procedure: words.procedure(procedureKey) };
    }
    case "action-taken":
      return { done: words.done(entry.payload.procedureKey, entry.payload.action) };
    case "action-followed": {
      const { procedureKey, action, cause } = entry.payload;
      const done = words.done(procedureKey, action);
      if (cause.is === "deadline")
        return {
          done,
          is: "deadline",
          procedure: "",
          cause: words.clock(procedureKey, cause.clock),
        };
      const procedure = words.procedure(cause.procedureKey);
      return {
        done,
        is: "action",
        procedure,
        cause: words.action(cause.procedureKey, cause.action),
      };
    }
    case "proceeding-requested": {
      const { organizationId, procedureKey, standing } = entry.payload;
      const procedure = words.procedure(procedureKey);
      return { standing, organization: name(organizationId), procedure };
    }
    case "deadline-recomputed": {
      const { clock, expected } = entry.payload;
      return {
        ...recomputedValues(locale, entry.payload),
        clock: entry.procedureKey ? words.clock(entry.procedureKey, clock) : clock,
        expected: yesNo(expected),
      };
    }
    case "fast-track-recomputed":
      return recomputedValues(locale, entry.payload);
    case "referral-recomputed":
      return {
        ...recomputedValues(locale, entry.payload),
        kind: say(`referrals.kinds.${entry.payload.kind}`),
      };
    case "assigned":
      return { named: yesNo(entry.payload.memberId), person: disclosures.assignee ?? "" };
    case "clock-started":
    case "clock-paused":
    case "clock-resumed":
    case "clock-extended":
    case "clock-ended":
    case "deadline-near":
    case "deadline-passed":
      return clockValues(words, locale, entry);
    case "respondent-served":
    case "party-joined":
      return {
        party: disclosures.respondent ?? disclosures.party ?? say("cases.respondent"),
      };
    case "service-letter-issued":
      return {
        again: yesNo(entry.payload.again),
        numbered: yesNo(entry.payload.number),
        number: entry.payload.number ?? "",
        party: disclosures.party ?? say("cases.respondent"),
      };
    case "reporter-named":
      return { person: [disclosures.name, disclosures.contact].filter(Boolean).join(" · ") };
    case "proceeding-transferred": {
      const { fromOrganizationId, toOrganizationId, procedureKey } = entry.payload;
      const [from, to] = [name(fromOrganizationId), name(toOrganizationId)];
      return { procedure: words.procedure(procedureKey), from, to };
    }
    case "cases-linked":
    case "case-link-ended": {
      const { kind, otherNumber } = entry.payload;
      const leads = yesNo("leads" in entry.payload && entry.payload.leads);
      return { kind, number: otherNumber, leads };
    }
    case "access-requested":
      return { count: entry.payload.asked };
    case "access-asked":
    case "access-granted":
    case "access-refused":
    case "access-ended": {
      const { payload } = entry;
      const dueOn = "endsOn" in payload ? printDay(payload.endsOn, locale) : "";
      return { from: name(payload.fromOrganizationId), dueOn };
    }
    case "supervision-ordered": {
      const { toOrganizationId, dueOn } = entry.payload;
      return { to: name(toOrganizationId), dueOn: printDay(dueOn, locale) };
    }
    case "notice-issued":
    case "notice-opened": {
      const { number } = entry.payload;
      return { number, title: disclosures.title ?? "", side: entry.audience };
    }
    case "supplement-item-answered":
      return { item: entry.payload.item, brought: yesNo(entry.payload.brought) };
    case "delivery-failed": {
      const { channel, organizationId, fault, noticeNumbers } = entry.payload;
      return {
        channel,
        to: name(organizationId),
        person: disclosures.person ?? "",
        host: disclosures.host ?? "",
        fault: fault ? say(`webhooks.faults.${fault}`) : (disclosures.fault ?? ""),
        count: noticeNumbers.length,
        numbers: noticeNumbers.join(locale === "zh" ? "、" : ", "),
      };
    }
    case "message-sent":
      return { from: entry.payload.fromBody ? "body" : "party", side: entry.audience };
    case "claim-chart-written":
      return entry.payload;
    case "packet-enclosed":
      return { count: entry.payload.documents.length };
    case "files-opened":
      return { count: entry.payload.files.length, to: name(entry.payload.toOrganizationId) };
    case "joint-handling-begun": {
      const { leadOrganizationId, withOrganizationId } = entry.payload;
      return { lead: name(leadOrganizationId), with: name(withOrganizationId) };
    }
    case "fast-track-granted":
      return { targetOn: printDay(entry.payload.targetOn, locale) };
    case "referral-sent":
    case "referral-delivered":
    case "referral-acknowledged":
    case "referral-accepted":
    case "referral-returned":
    case "referral-revoked":
    case "referral-designated":
    case "referral-split":
    case "referral-answered":
    case "referral-reported":
    case "referral-refused":
    case "referral-expired":
    case "referral-overdue": {
      const { payload } = entry;
      const proper = "properOrganizationId" in payload ? payload.properOrganizationId : null;
      const named = "designatedOrganizationId" in payload ? payload.designatedOrganizationId : null;
      return {
        kind: say(`referrals.kinds.${payload.kind}`),
        from: name(payload.fromOrganizationId),
        to: name(payload.toOrganizationId),
        known: yesNo(proper),
        proper: name(proper),
        designated: name(named),
      };
    }
    default:
      return {};
  }
}

function recomputedValues(locale: Locale, { before, after, announcement }: Recomputed): Values {
  return {
    before: before ? printDay(before, locale) : "",
    after: after ? printDay(after, locale) : "",
    noticed: yesNo(announcement.notice),
    notice: announcement.notice ?? "",
  };
}

function clockValues(
  words: ReturnType<typeof caseWords>,
  locale: Locale,
  {
    payload,
    procedureKey,
  }: Extract<TimelineEntry, { type: `clock-${string}` | `deadline-${"passed" | "near"}` }>,
): Values {
  const dueOn = "dueOn" in payload ? payload.dueOn : null;
  return {
    clock: procedureKey ? words.clock(procedureKey, payload.clock) : payload.clock,
    dated: yesNo(dueOn),
    dueOn: dueOn ? printDay(dueOn, locale) : "",
    expected: yesNo("expected" in payload && payload.expected),
    outcome: "outcome" in payload ? payload.outcome : "",
  };
}

function yesNo(given: unknown): "yes" | "no" {
  return given ? "yes" : "no";
}
