import type { Messages } from "#lib/messages/shape";
import type { mail as zh } from "#lib/messages/zh/mail";

export const mail: Messages<typeof zh> = {
  subject: "[Qiheng] News in case {number}",
  digestSubject: "[Qiheng] {count, plural, one {# message today} other {# messages today}}",
  hello: "Dear {person},",
  case: "Case {number}",
  foot: "Sign in to see more. To get one e-mail a day, or none, go to {choose}. This e-mail was sent by a system; please do not answer it.",
  text: "[Qiheng] New document or date in case {number}. Sign in to see it: {address}",
  channels: { mail: "E-mail", text: "Text message" },
  choice: {
    title: "E-mail",
    titleWithTexts: "E-mail and text messages",
    notSet: "This installation has no mail server; messages are shown here only.",
    mode: "When there is a message",
    modes: {
      "at-once": "Send an e-mail at once",
      daily: "One e-mail a day, at 8:30 in the morning",
      none: "No e-mail; I look here",
    },
    kinds: "Which messages come by e-mail",
    kindsWithTexts: "Which messages come by e-mail or text message",
    kindsHint: "What is not ticked is shown here alone.",
    kindNames: {
      messages: "Letters, and where I am mentioned",
      deadlines: "Dates that come near, pass or change",
      documents: "Documents issued and served",
      steps: "All other steps of a case",
    },
    texts: "Text messages",
    wantTexts: "Also text me when there is a new document or a date changes",
    wantTextsHint:
      "One each time, with nothing but the case number and where to sign in. What is not ticked above comes by no text message.",
    phone: "Mobile number",
    phoneHint:
      "Eleven digits on the Chinese mainland; elsewhere + and the country code. May stay empty without text messages.",
    optional: "optional",
    locale: "Language of what is sent",
    locales: { zh: "中文", en: "English" },
    save: "Save",
    saving: "Saving…",
    note: "It holds for all your seats. E-mail says what happened and encloses nothing.",
  },
  own: {
    title: "What was sent to you last",
    givenUp: {
      mail: "The last e-mail to you could not be sent",
      text: "The last text message to you could not be sent",
    },
    givenUpText: {
      mail: "It failed several times. Check that your address is right and your mailbox not full, or ask an administrator. Messages can always be read here.",
      text: "Check that your number is right, or ask an administrator. Messages can always be read here.",
    },
    states: {
      queued: "queued",
      sent: "sent",
      failed: "failed, tried again by itself",
      "given-up": "failed, stopped",
    },
  },
  report: {
    title: "E-mail and text messages",
    lead: "What has not gone out, and why. Messages can be read here all along; no limit and no service rests on an e-mail or a text message.",
    notSet: "SMTP_URL and MAIL_FROM are not set, so no e-mail is sent.",
    sent: "In the last seven days {mail, plural, one {# e-mail} other {# e-mails}} and {text, plural, one {# text message} other {# text messages}} went out",
    none: "Nothing is waiting",
    noneText: "All of it has gone out.",
    list: "E-mail and text messages that have not gone out",
    channel: "Sent by",
    to: "To",
    state: "State",
    states: {
      queued: "Queued",
      failed: "Failed; tried again by itself",
      "given-up": "Failed; stopped",
    },
    attempts: "Attempts",
    times: "{count, plural, one {#} other {#}}",
    reason: "What the server said",
    queuedAt: "Queued",
    retry: "Send again",
  },
};
