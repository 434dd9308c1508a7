import { agency, credit } from "#lib/procedures/credit-steps/citations";
import { findingSteps } from "#lib/procedures/credit-steps/findings";
import { verificationSteps } from "#lib/procedures/credit-steps/verification";
import { waysOut } from "#lib/procedures/credit-steps/ways-out";
import { statementSteps } from "#lib/procedures/statement";
import { procedure } from "#lib/proceedings/procedure";

/**
 * 服务机构信用监管: the list of abnormal operation and that of serious breach under 专利代理管理办法
 * 37 and 38, and findings of dishonest conduct under the credit rules of 2022, with their term.
 */
export const serviceOrganizationCredit = procedure({
  key: "service-organization-credit",
  version: "2022-01-24",
  ownerKinds: ["ip-office", "market-supervision"],
  basis: [agency("37"), agency("38"), credit],
  opening: { state: "reported", starts: ["verify"] },
  states: {
    reported: { phase: "new", stage: "received" },
    verifying: { phase: "working", stage: "accepted" },
    "awaiting-statement": { phase: "waiting", stage: "examination", waitsFor: "respondent" },
    "listed-abnormal": { phase: "waiting", stage: "decision", waitsFor: "respondent" },
    "in-term": { phase: "waiting", stage: "decision", waitsFor: "respondent" },
    objecting: { phase: "working", stage: "decision" },
    repairing: { phase: "working", stage: "decision" },
    refused: { phase: "closed", stage: "closed" },
    "not-founded": { phase: "closed", stage: "closed" },
    revoked: { phase: "closed", stage: "closed" },
    repaired: { phase: "closed", stage: "closed" },
    removed: { phase: "closed", stage: "closed" },
  },
  clocks: {
    verify: { limit: "credit.verify", binds: "owner", audience: "complainant" },
    statement: { limit: "credit.statement", binds: "respondent", audience: "respondent" },
    publish: { limit: "credit.publish", binds: "owner", audience: "organizations" },
    abnormal: {
      limit: "credit.abnormal",
      binds: "respondent",
      audience: "parties",
      onExpiry: { action: "move-to-serious", how: "proposed" },
    },
    term: {
      limit: "credit.term",
      binds: "respondent",
      audience: "parties",
      onExpiry: { action: "remove", how: "happens" },
    },
    "repair-from": { limit: "credit.repair-from", binds: "respondent", audience: "respondent" },
    answer: { limit: "credit.answer", binds: "owner", audience: "respondent" },
  },
  actions: {
    ...verificationSteps,
    ...statementSteps(credit, "verifying"),
    ...findingSteps,
    ...waysOut,
  },
});
