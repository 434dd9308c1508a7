import { printDay } from "#lib/clocks/print-time";
import type { TimelineEntry } from "#lib/timeline/timeline-for";
import { type EventTeller, type Values, yesNo } from "#lib/web/event-values/event-teller";
import { recomputedValues } from "#lib/web/event-values/recomputed-values";

/** Of what goes on between bodies and between cases; null for any other event. */
export function valuesBetweenBodies(teller: EventTeller, entry: TimelineEntry): Values | null {
  const { locale, words, say, name } = teller;
  switch (entry.type) {
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
    case "packet-enclosed":
      return { count: entry.payload.documents.length };
    case "files-opened":
      return { count: entry.payload.files.length, to: name(entry.payload.toOrganizationId) };
    case "joint-handling-begun": {
      const { leadOrganizationId, withOrganizationId } = entry.payload;
      return { lead: name(leadOrganizationId), with: name(withOrganizationId) };
    }
    case "referral-recomputed":
      return {
        ...recomputedValues(locale, entry.payload),
        kind: say(`referrals.kinds.${entry.payload.kind}`),
      };
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
      return null;
  }
}
