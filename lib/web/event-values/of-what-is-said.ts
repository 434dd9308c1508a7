import type { TimelineEntry } from "#lib/timeline/timeline-for";
import { type EventTeller, type Values, yesNo } from "#lib/web/event-values/event-teller";

/** Of what is handed in, written, shown and sent; null for any other event. */
export function valuesOfWhatIsSaid(teller: EventTeller, entry: TimelineEntry): Values | null {
  const { locale, words, say, name } = teller;
  const { disclosures } = entry;
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
    case "supplement-item-answered":
      return { item: entry.payload.item, brought: yesNo(entry.payload.brought) };
    case "message-sent":
      return { from: entry.payload.fromBody ? "body" : "party", side: entry.audience };
    case "claim-chart-written":
      return entry.payload;
    case "notice-issued":
    case "notice-opened": {
      const { number } = entry.payload;
      return { number, title: disclosures.title ?? "", side: entry.audience };
    }
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
    default:
      return null;
  }
}
