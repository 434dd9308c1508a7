import type { Messages } from "#lib/messages/shape";
import type {
  secondStepRefusals as refusalsZh,
  secondStep as zh,
} from "#lib/messages/zh/second-step";

export const secondStepRefusals: Messages<typeof refusalsZh> = {
  codeMissing: "Enter the code.",
  codeWrong:
    "That is not the code. Enter the six digits that your authenticator app shows now. If it is never right, see that your phone sets its clock by itself.",
  codeUsed: "That code has just been used. Wait for the next one, at most 30 seconds.",
  recoveryUsed:
    "That recovery code has been used; each works once. Take one that you have not used.",
  none: "This account has no second step; it may just have been reset. Sign in again.",
  offerGone: "This set-up is no longer valid. Start again.",
  proveAgain:
    "You last confirmed who you are more than 15 minutes ago. Confirm it again, then send the form.",
};

export const secondStep: Messages<typeof zh> = {
  code: "Code",
  codeHint: "Six digits from your authenticator app, or a recovery code.",
  enter: {
    title: "Two-step sign-in",
    lead: "{name}, your password is right. Now enter the code that the authenticator app on your phone shows.",
    submit: "Sign in",
    lostTitle: "Phone not at hand?",
    lost: "Enter one of the recovery codes that you kept when you set this up. Each works once.",
    lostBoth:
      "If they are gone, too, ask your body's administrator: having made sure that it is you, they reset the second step on your page under Members.",
    other: "Sign in to another account",
  },
  prove: {
    title: "Confirm that it is you",
    lead: "What comes next matters: taking a list out, say, inviting somebody or changing roles. You last confirmed who you are more than 15 minutes ago, and somebody might be using a screen that you left open.",
    submit: "Confirm",
  },
  account: {
    title: "Two-step sign-in",
    lead: "Besides the password, signing in asks for the code that an authenticator app on your phone shows. Somebody who has your password alone stays out.",
    owedTitle: "Your body asks for two-step sign-in",
    owed: "Set it up, and you can begin to work. It takes about two minutes.",
    whatTitle: "What you need",
    what: "A phone with any authenticator app for one-time codes (TOTP). It needs no network, and nobody learns your phone number.",
    start: "Set it up",
    since: "In use since {date}",
    codesLeft: "{count, plural, one {# recovery code} other {# recovery codes}} left",
    codesLow: "You have few recovery codes left. Make a new set and keep it safe.",
    seeCodes: "See the recovery codes",
    change: "Use another phone or app",
    changeText: "You scan a new picture; until you confirm it, the app in use goes on working.",
    endTitle: "Turn it off",
    endText: "From then on the password alone signs you in.",
    endOwedText:
      "Your body asks for two-step sign-in: once it is off, you set it up anew before you can work.",
    end: "Turn off two-step sign-in",
  },
  offer: {
    title: "Set up the authenticator app",
    scan: "1. Open the authenticator app and scan this picture",
    picture: "QR code for the authenticator app",
    byHand: "Cannot scan? Type this key into the app:",
    type: "2. Enter the code that the app shows",
    submit: "Turn it on",
    hint: "Six digits, new every 30 seconds.",
  },
  codes: {
    title: "Recovery codes",
    lead: "If your phone is lost or changed, one of these signs you in instead of a code. Each works once.",
    keep: "Print or copy them now, and lock them away, apart from your password. Take no photo, and do not keep them on the same phone.",
    used: "used",
    list: "Your recovery codes",
    goOn: "I have kept them, go on",
    copy: "Copy",
    copied: "Copied",
    print: "Print",
    renewTitle: "Make a new set",
    renewText: "The old codes stop working at once.",
    renew: "Make new recovery codes",
  },
};
