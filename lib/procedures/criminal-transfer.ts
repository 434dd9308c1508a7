import { decree } from "#lib/procedures/criminal-steps/citations";
import { docketingSteps } from "#lib/procedures/criminal-steps/docketing";
import { investigationSteps } from "#lib/procedures/criminal-steps/investigation";
import { prosecutionSteps } from "#lib/procedures/criminal-steps/prosecution";
import { refusalSteps } from "#lib/procedures/criminal-steps/refusal";
import { procedure } from "#lib/proceedings/procedure";

/** 涉嫌犯罪案件移送: what the police do with a case that an administrative body sends (Decree 310). */
export const criminalTransfer = procedure({
  key: "criminal-transfer",
  version: "2020-08-07",
  ownerKinds: ["public-security"],
  basis: [decree("3"), decree("8")],
  opening: { state: "received", starts: ["forward"] },
  states: {
    received: { phase: "new", stage: "received" },
    accepted: { phase: "working", stage: "accepted" },
    refused: { phase: "waiting", stage: "decision", waitsFor: "organization" },
    reconsidering: { phase: "working", stage: "decision" },
    "refusal-upheld": { phase: "waiting", stage: "decision", waitsFor: "organization" },
    "under-supervision": { phase: "waiting", stage: "decision", waitsFor: "organization" },
    ordered: { phase: "working", stage: "decision" },
    investigating: { phase: "working", stage: "examination" },
    prosecuting: { phase: "waiting", stage: "examination", waitsFor: "organization" },
    "not-docketed": { phase: "closed", stage: "closed" },
    withdrawn: { phase: "closed", stage: "closed" },
    "not-prosecuted": { phase: "closed", stage: "closed" },
    convicted: { phase: "closed", stage: "closed" },
    acquitted: { phase: "closed", stage: "closed" },
  },
  clocks: {
    forward: { limit: "criminal.forward", binds: "owner", audience: "organizations" },
    docket: { limit: "criminal.docket", binds: "owner", audience: "organizations" },
    "ask-reconsideration": {
      limit: "criminal.ask-reconsideration",
      binds: "organization",
      audience: "organizations",
      onExpiry: { action: "close-refusal", how: "proposed" },
    },
    reconsider: { limit: "criminal.reconsider", binds: "owner", audience: "organizations" },
    "ask-supervision": {
      limit: "criminal.ask-supervision",
      binds: "organization",
      audience: "organizations",
      onExpiry: { action: "close-refusal", how: "proposed" },
    },
    explain: {
      limit: "docketing-supervision.explain",
      binds: "owner",
      audience: "organizations",
    },
    "docket-as-ordered": {
      limit: "docketing-supervision.docket",
      binds: "owner",
      audience: "organizations",
    },
    "hand-over-goods": {
      limit: "criminal.hand-over-goods",
      binds: "organization",
      audience: "organizations",
    },
  },
  hears: {
    "docketing-supervision/accept": "await-supervision",
    "docketing-supervision/ask-reasons": "be-asked-reasons",
    "docketing-supervision/order-docketing": "be-ordered",
    "docketing-supervision/find-tenable": "end-supervised",
    "docketing-supervision/dismiss": "end-supervised",
  },
  actions: {
    ...docketingSteps,
    ...refusalSteps,
    ...investigationSteps,
    ...prosecutionSteps,
  },
});
