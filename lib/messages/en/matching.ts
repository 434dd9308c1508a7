import type { Messages } from "#lib/messages/shape";
import type { matching as zh } from "#lib/messages/zh/matching";

export const matching: Messages<typeof zh> = {
  title: "Similar cases",
  lead: "Only cases that you may see are compared.",
  none: "No case has the same right, respondent or shop.",
  duplicates: "Possibly a duplicate",
  repeats: "The same respondent or shop",
  mark: "Mark as duplicate",
  linked: "Linked",
  sharedBy: "The same: {what}",
  all: "Show the relations",
  shares: {
    right: {
      right: "number of the right",
    },
    respondent: {
      "credit-code": "respondent’s credit code",
      shop: "shop address",
      listing: "listing number",
      phone: "respondent’s telephone",
      name: "respondent’s name (region and legal form aside)",
      address: "respondent’s address",
    },
    complainant: {
      "credit-code": "complainant’s credit code",
      name: "complainant’s name",
      phone: "complainant’s telephone",
      address: "complainant’s address",
    },
  },
  relations: {
    title: "Relations",
    lead: "The parties, right and shop of this case, and the other cases that they appear in: only cases that you may see.",
    graph: "Graph",
    graphLabel:
      "Graph of relations: {nodes, number} nodes, {edges, number} lines. The list below says the same.",
    list: "List",
    none: "No other case has the same parties, right or shop.",
    one: "Cases connected",
    case: "This case",
    more: "There are older cases that are not drawn; use the search to find them.",
    kinds: {
      right: "Right",
      respondent: "Respondent",
      complainant: "Complainant",
      shop: "Shop",
      case: "Case",
    },
    linkKinds: {
      related: "Linked",
      duplicate: "Marked as duplicate",
      joined: "Joined",
      split: "Split",
    },
  },
};
