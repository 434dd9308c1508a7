import type { Messages } from "#lib/messages/shape";
import type { letters as zh, letterRefusals as zhRefusals } from "#lib/messages/zh/letters";

export const letters: Messages<typeof zh> = {
  title: "Notice of service",
  side: "Notice of service",
  sideText: "{party} has been served and has not joined the platform yet.",
  sideOpen: "Open the notice of service",
  issue: "Make the notice and its code",
  issueLead:
    "{party} has no account here. Make the notice, print it and serve it with the documents: with the case number and a code that works once, the respondent joins the case on equal terms with the complainant.",
  issueConsequence:
    "The code works once, within 60 days. Making it, and making it again, is written on the timeline.",
  again: "Make a new code",
  againLead:
    "For a notice that was lost or went to the wrong address. The earlier code stops working at once; print and serve the notice again.",
  issued: "The code was made on <time></time> and works until <until></until>.",
  print: "Print the notice",
  back: "Back to the case",
  letter: {
    to: "To {party}:",
    address: "Address for service: {address}",
    opening:
      "You are the respondent in {procedure} (case number {number}), which this body handles. This notice tells you of the following and how you can take part.",
    what: "1. What is served",
    served: "{done}.",
    matter: "The matter: {right}, {conduct}.",
    limits: "2. Your time limits",
    limit: "{clock}: until <day></day>{expected, select, yes { (expected)} other {}}.",
    noLimits: "No limit runs for you at present. The platform will show it when one does.",
    how: "3. How to take part online",
    how1: "open {address} and enter the case number and the code below;",
    how2: "sign in with your own or your company's account, or register there and then;",
    how3: "confirm: you can then read the case, answer and add evidence on equal terms with the complainant.",
    number: "Case number",
    code: "Code",
    valid: "The code works once, until <day></day>. Do not give it to anybody else.",
    paper: "4. If you do not use the platform",
    paperText:
      "You may hand your papers to this body as the law provides, within the same limits and with the same effect. If you do not take part, the case goes on as the law provides.",
    contact: "Contact: {contact}",
    qr: "Scan to open the page, then enter the code",
    seal: "(seal)",
  },
  join: {
    title: "You received a notice of service",
    lead: "Enter the case number and the code from the notice to see what concerns you, then join the case for yourself or your company.",
    number: "Case number",
    numberHint: "For example QH-2026-000123",
    code: "Code",
    codeHint: "12 letters and digits on the notice, in capitals or small letters.",
    submit: "Show",
    beside: "Once you have joined",
    beside1: "You see every step and the papers that are open to you.",
    beside2: "You answer, add evidence and settle online, on equal terms with the complainant.",
    beside3: "Your limits are shown with their last day and the article they rest on.",
    noLetter: "No notice, or a code that does not work",
    noLetterText:
      "Ask the body that signed the notice to make a new one. You can also hand your papers to that body directly.",
    statement: "What concerns you",
    party: "Respondent",
    body: "Served by",
    procedure: "Procedure",
    matter: "The matter",
    matterText: "{right}, {conduct}",
    served: "Served",
    limits: "Your time limits",
    noLimits: "No limit runs for you at present.",
    limit: "{clock}: until <day></day>{expected, select, yes { (expected)} other {}}",
    contact: "Contact",
    limited: "Before you join, no more than this is shown.",
    other: "Use another notice",
    howTitle: "Join the case",
    needAccount:
      "You join with your own or your company's account. After registering or signing in you come back here; the code need not be entered again.",
    register: "Register",
    signIn: "I have an account: sign in",
    as: "You will join this case for {organization} as the respondent “{party}”. Confirm only if you are the respondent or may act for it.",
    confirm: "Join the case",
    wrongSeat: "You cannot join as the respondent from this seat",
    wrongSeatText:
      "{organization} is not the company or person complained of. Choose another seat, or sign out and use the respondent's own account.",
    seats: "Choose a seat",
  },
};

export const letterRefusals: Messages<typeof zhRefusals> = {
  notFound:
    "Case number and code do not match. Check them sign by sign; if you received several notices, use the newest. If it still fails, contact the body that signed the notice.",
  used: "This code has been used. Sign in with the account that joined with it; if that was not you, contact the body that signed the notice at once.",
  expired:
    "This code has run out, or a newer notice has taken its place. Use the newest one, or ask the body that signed it for another.",
  notForBodies:
    "You cannot join as the respondent from this seat. Sign in with the account of the company or person complained of.",
  onCaseAlready:
    "Your organization is already on this case and cannot join it as the respondent. Sign in with the respondent's own account.",
  otherCompany:
    "The notice is addressed to “{party}” (unified social credit code {creditCode}). Sign in with that company's account, or register it first.",
};
