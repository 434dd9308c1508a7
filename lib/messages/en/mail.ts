import type { Messages } from "#lib/messages/shape";
import type { mail as zh } from "#lib/messages/zh/mail";

export const mail: Messages<typeof zh> = {
  subject: "[Qiheng] News in case {number}",
  digestSubject: "[Qiheng] {count, plural, one {# message today} other {# messages today}}",
  hello: "Dear {person},",
  case: "Case {number}",
  foot: "Sign in to see more. To get one e-mail a day, or none, go to {choose}. This e-mail was sent by a system; please do not answer it.",
  choice: {
    title: "E-mail",
    notSet: "This installation has no mail server; messages are shown here only.",
    mode: "When there is a message",
    modes: {
      "at-once": "Send an e-mail at once",
      daily: "One e-mail a day, at 8:30 in the morning",
      none: "No e-mail; I look here",
    },
    kinds: "Which messages come by e-mail",
    kindsHint: "What is not ticked is shown here alone.",
    kindNames: {
      messages: "Letters, and where I am mentioned",
      deadlines: "Dates that come near, pass or change",
      documents: "Documents issued and served",
      steps: "All other steps of a case",
    },
    locale: "Language of e-mail",
    locales: { zh: "中文", en: "English" },
    save: "Save",
    note: "It holds for all your seats. E-mail says what happened and encloses nothing.",
  },
  own: {
    title: "The last e-mails to you",
    givenUp: "The last e-mail to you could not be sent",
    givenUpText:
      "It failed several times. Check that your address is right and your mailbox not full, or ask an administrator. Messages can always be read here.",
    states: {
      queued: "queued",
      sent: "sent",
      failed: "failed, tried again by itself",
      "given-up": "failed several times, stopped",
    },
  },
  report: {
    title: "E-mail",
    lead: "What has not gone out, and why. Messages can be read here all along; no limit and no service rests on an e-mail.",
    notSet: "SMTP_URL and MAIL_FROM are not set, so no e-mail is sent.",
    sent: "{count, plural, one {# sent in the last seven days} other {# sent in the last seven days}}",
    none: "Nothing is waiting",
    noneText: "All of it has gone out.",
    list: "E-mail that has not gone out",
    to: "To",
    state: "State",
    states: {
      queued: "Queued",
      failed: "Failed; tried again by itself",
      "given-up": "Failed many times; stopped",
    },
    attempts: "Attempts",
    times: "{count, plural, one {#} other {#}}",
    reason: "What the mail server said",
    queuedAt: "Queued",
    retry: "Send again",
  },
};
