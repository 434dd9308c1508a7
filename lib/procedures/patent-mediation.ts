import {
  agreementClocks,
  agreementStates,
  agreementSteps,
  heardFromConfirmation,
} from "#lib/procedures/mediation-steps/agreement";
import { complainant, officer, respondent } from "#lib/procedures/who";
import { choice, optionalText, pastDay, text } from "#lib/proceedings/fields";
import { procedure } from "#lib/proceedings/procedure";

const decree81 = (article: string) =>
  ({ law: "cnipa-decree-81", article, confirmed: true }) as const;
const patentLaw65 = { law: "patent-law", article: "65", confirmed: true } as const;

/** 专利纠纷行政调解: asked for by itself, at the IP office; without the other side's word it is not docketed. */
export const patentMediation = procedure({
  key: "patent-mediation",
  version: "2025-02-01",
  ownerKinds: ["ip-office"],
  basis: [decree81("65"), decree81("66"), patentLaw65],
  opening: { state: "received", starts: ["notify"], onRequestOf: ["complainant"] },
  states: {
    received: { phase: "new", stage: "received" },
    notified: { phase: "waiting", stage: "received", waitsFor: "respondent" },
    replied: { phase: "working", stage: "received" },
    ...agreementStates,
    refused: { phase: "closed", stage: "closed" },
    withdrawn: { phase: "closed", stage: "closed" },
  },
  clocks: {
    notify: { limit: "patent-mediation.notify", binds: "owner", audience: "complainant" },
    reply: {
      limit: "patent-mediation.reply",
      binds: "respondent",
      audience: "parties",
      onExpiry: { action: "refuse-for-silence", how: "happens" },
    },
    "docket-decision": { limit: "patent-mediation.docket", binds: "owner", audience: "parties" },
    ...agreementClocks,
  },
  hears: heardFromConfirmation,
  actions: {
    notify: {
      from: ["received"],
      to: "notified",
      by: [officer],
      input: {
        method: choice("in-person", "left-at-address", "post", "electronic", "announcement"),
        servedOn: pastDay,
      },
      audience: "parties",
      notices: [{ kind: "service", to: "respondent" }],
      basis: [decree81("65")],
      ends: ["notify"],
      starts: ["reply"],
      effects: ["serve-respondent"],
      solemn: true,
    },
    "agree-to-mediate": {
      from: ["notified"],
      to: "replied",
      by: [respondent, officer],
      input: { statement: text(4000, 6) },
      audience: "parties",
      basis: [decree81("65")],
      ends: ["reply"],
      starts: ["docket-decision"],
      atMost: 1,
    },
    "refuse-to-mediate": {
      from: ["notified"],
      to: "replied",
      by: [respondent, officer],
      input: { reason: text(2000) },
      audience: "parties",
      basis: [decree81("65")],
      ends: ["reply"],
      starts: ["docket-decision"],
    },
    "refuse-for-silence": {
      from: ["notified"],
      to: "refused",
      by: [officer],
      input: { note: optionalText(500) },
      audience: "parties",
      notices: [{ kind: "refusal", to: "parties" }],
      basis: [decree81("65"), decree81("66")],
      needs: [{ is: "clock-ended-or-expired", clock: "reply" }],
      outcome: { fixed: "not-answered" },
    },
    docket: {
      from: ["replied"],
      to: "mediating",
      by: [officer],
      input: { mediator: text(200, 2), note: optionalText(1000) },
      audience: "parties",
      notices: [{ kind: "acceptance", to: "parties" }],
      basis: [decree81("66")],
      needs: [{ is: "action-taken", action: "agree-to-mediate" }],
      ends: ["docket-decision"],
      starts: ["conclude"],
      solemn: true,
    },
    refuse: {
      from: ["received", "replied"],
      to: "refused",
      by: [officer],
      input: {
        ground: choice("respondent-refused", "outside-remit", "no-standing", "suit-pending"),
        reason: text(2000),
      },
      audience: "parties",
      notices: [{ kind: "refusal", to: "parties" }],
      basis: [decree81("65"), decree81("66")],
      outcome: { fixed: "refused" },
      solemn: true,
    },
    ...agreementSteps([decree81("66"), patentLaw65]),
    withdraw: {
      from: ["received", "notified", "replied"],
      to: "withdrawn",
      by: [complainant],
      input: { reason: text(500, 3) },
      audience: "parties",
      basis: [decree81("65")],
      outcome: { fixed: "withdrawn" },
      solemn: true,
    },
  },
});
