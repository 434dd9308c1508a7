import type { Messages } from "#lib/messages/shape";
import type {
  correspondence as zh,
  correspondenceRefusals as zhRefusals,
} from "#lib/messages/zh/correspondence";

export const correspondenceRefusals: Messages<typeof zhRefusals> = {
  notYours:
    "Your body does not handle this proceeding and you are no party of the case, so you cannot write here. Contact the handling body.",
  notServed:
    "The respondent has not been served and does not know of the case, so no message can be sent to them. Serve them first.",
  tooMany:
    "At most {most, number} messages can be sent within 24 hours. Put them into one, or write tomorrow; upload documents as evidence.",
};

export const correspondence: Messages<typeof zh> = {
  title: "Messages with the handling body",
  none: "There are no messages yet. Ask the handling body here if something is unclear.",
  label: "Messages",
  from: { body: "{person} · {organization}", own: "Our side · {person}" },
  body: "To which body",
  text: "Message",
  textHint:
    "Only your side and the bodies read it. A message does not take the place of a supplement, a defence or another legal step, and moves no time limit.",
  send: "Send",
  sent: "The message was sent.",
  desk: {
    summary: "Write to a party",
    to: "To",
    sides: { complainant: "Complainant", respondent: "Respondent" },
    hint: "Only this side and the bodies read it. A message is no service and moves no time limit.",
  },
};
