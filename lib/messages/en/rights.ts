import type { Messages } from "#lib/messages/shape";
import type { rights as zh, rightsRefusals as zhRefusals } from "#lib/messages/zh/rights";

export const rightsRefusals: Messages<typeof zhRefusals> = {
  known: "This holder has that number already ({title}).",
  changedMeanwhile: "A colleague saved something else meanwhile. Check it, then change it.",
  agentUnknown:
    "There is no organization with this credit code. Check it, or ask them to register first.",
  outsideAuthority:
    "You have no authority from this holder to file that is in force now: none was given, or it has ended or been revoked. What you entered is kept. Ask the holder to give you one under “Authorities”, or to do this themselves.",
  agentSelf: "You cannot give an authority to yourself.",
};

export const rights: Messages<typeof zh> = {
  title: "My rights",
  lead: "Enter a right once and use it in every complaint. Numbers are verified at once, and you are warned before a term ends.",
  add: "Add a right",
  addTitle: "Add a right",
  editTitle: "Change a right",
  edit: "Change",
  save: "Save",
  saved: "Saved.",
  none: "No rights saved yet",
  noneText:
    "Keep the patents, trademarks and works you use here, and pick them when you file instead of typing their numbers.",
  fileWith: "File with it",
  kind: "Kind",
  name: "Title",
  number: "Number",
  term: "Term",
  state: "State",
  holder: "Holder",
  holderHint: "You, or a holder who has given you an authority.",
  until: "until <day></day>",
  noTerm: "not entered",
  warnings: {
    "not-valid": "Not in force now: conduct after it ended cannot be complained of",
    "no-report": "No evaluation report; get one before asking for the fast track",
    "no-term": "No term entered",
    ended: "Expired on {day}",
    grace: "Expired; may still be renewed until {day}",
    renew: "Expires on {day}; may be renewed now",
    "ends-soon": "Expires on {day}",
  },
  fine: "In order",
  authorities: {
    title: "Authorities",
    lead: "A holder lets an agency file in its name; the agency sees here who has authorised it.",
    given: "Given by us",
    held: "Held by us",
    give: "Give an authority",
    giveTitle: "Authorise an agency",
    giveLead:
      "From the first day they can file in your name and see again what they filed for you before. You can revoke it at any time.",
    agent: "Agency",
    holder: "Holder",
    creditCode: "Unified social credit code of the agency",
    creditCodeHint: "18 characters; ask them for it. They must be registered on the platform.",
    scope: "What they may do",
    scopeHint: "What you do not tick stays with you.",
    scopes: {
      file: "File in our name and follow what they filed",
      supplement: "Supplement, make statements and add evidence",
      settle: "Mediate and settle (special authorization)",
      withdraw: "Withdraw and waive (special authorization)",
      appeal: "Counterclaim and appeal (special authorization)",
    },
    scopeShort: {
      file: "file",
      supplement: "supplement",
      settle: "settle",
      withdraw: "withdraw",
      appeal: "appeal",
    },
    validFrom: "First day",
    validUntil: "Last day",
    state: { live: "In force", ahead: "Not begun", ended: "Ended", revoked: "Revoked" },
    revoke: "Revoke",
    revokeTitle: "Revoke the authority of {agent}?",
    revokeText:
      "It takes effect at once: they can no longer file in your name, nor see the cases filed under it, unless another authority of yours is in force. What they did stands; the cases go on and you follow them yourself.",
    caseRevoked:
      "{holder} has revoked your authority: you no longer see the case that you filed under it",
    caseEnded:
      "Your authority from {holder} has ended: you no longer see the case that you filed under it",
    caseGone:
      "What you did stands; the case goes on and the holder follows it. If you are to go on with it, ask the holder for a new authority: with it you see the case again.",
    revokeYes: "Revoke",
    revokeNo: "Keep it",
    revoked: "Revoked.",
    done: "The authority is in force.",
    noneGiven: "None given so far.",
    noneHeld:
      "Nobody has authorised you so far. Ask the holder to sign in and enter your credit code on this page.",
    yourCode: "Your credit code: {code}",
    missing: "Enter “{label}”.",
    chooseScope: "Tick at least one.",
    dayOrder: "The last day cannot lie before the first day or before today.",
    day: "“{label}” is not a day that exists.",
  },
};
