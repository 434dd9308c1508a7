import { closedBecause } from "#lib/messages/en/closed-because";
import type { Messages } from "#lib/messages/shape";
import type { caseRefusals as zh } from "#lib/messages/zh/case-refusals";

export const caseRefusals: Messages<typeof zh> = {
  closed: closedBecause,
  cases: {
    stalePage:
      "This case has changed since you opened the page, so nothing was done. Look at what is new first; what you typed is still on the page.",
    notOwner:
      "Your organization does not handle this proceeding. To take part, ask the body that does to refer it.",
    proceedingClosed:
      "This proceeding has ended and cannot be handed on. If more is needed, open another one.",
    assigneeUnknown:
      "This person has no seat in your organization, or no longer. Choose another officer.",
  },
  fields: {
    packetElsewhere:
      "A transfer to public security needs its five documents. Use “Transfer a suspected crime” at the top of the page, which lists them.",
    documentMissing:
      "This document is missing. Choose a file of the case or write its content; where there is none, say so and why.",
    missing: "Fill this in.",
    numberMissing: "Enter the number.",
    codeMissing: "Enter the code that came with the number.",
    checkMissing: "Enter the check value on the receipt.",
    unknown: "There is no such field. Go back to the page and fill it in again.",
    unreadable: "This contains characters that cannot be stored. Remove them and type again.",
    textTooLong: "This is too long. Shorten it, or upload it as evidence.",
    choiceUnknown: "Choose one of the options listed.",
    phoneUnreadable:
      "This is not a mobile number. Give the 11 digits of a number of the Chinese mainland, such as 13800138000, or + with the country code, such as +85251234567.",
    phoneMissing: "Give the number that text messages should go to, or untick them.",
    dateUnreadable: "Enter a full date, such as 2026-11-22.",
    dateAfterToday: "The date cannot be later than today.",
    dateBeforeToday: "The date cannot be earlier than today.",
    noticeTooShort:
      "This day is too near: the law asks for more working days of notice. Choose a later one.",
    amountUnreadable: "Enter an amount in yuan with at most two decimals, such as 12000.50.",
    tickMissing: "Tick this to confirm it.",
  },
  supervision: {
    closed:
      "This step is not open now. Look at the order’s latest state; where a proceeding already has an order, close that one first.",
  },
  access: {
    notHandling: "Only a body that is handling this case may ask for sight of others’ cases.",
    nobodyToAsk: "There is no case to ask for, or you have asked and the answer is still to come.",
    closed: "This request has been answered or has ended. Look at its latest state.",
  },
  referrals: {
    notBeside:
      "Only a body that is handling this case may ask to take over. Ask the body in charge to refer it to you first.",
    recipientNotOwner:
      "Only the body in charge of the proceeding can be asked for it. Go back to the case and choose again.",
    fileUnknown: "A file you chose is not in this case or has been removed. Please choose again.",
    workOpen:
      "The proceeding opened for this work is not closed yet. Close it first, then report the result.",
    recipientIsSender: "A case cannot be referred to your own organization. Choose another one.",
    recipientUnknown: "There is no such organization, or it is closed. Choose again.",
    closed:
      "This referral has been answered, revoked or ended, so this can no longer be done. Look at its present state.",
    properBodyIsSelf: "A return must name another body as the proper one, not your own.",
    noCoordinator:
      "There is no coordination office on this platform to designate who must act. Tell its administrator.",
  },
  requests: {
    notOffered:
      "This procedure is not yours to ask for in this case. Go back and choose one of those listed.",
    alreadyOpen:
      "That body is already running this procedure in this case. Look at its progress on the case page, or choose another body.",
  },
  filing: {
    onHold:
      "This cannot be sent yet: {whyEn}. Put that right first; everything you entered is saved.",
    noCompetentBody:
      "No body on this platform takes such a request. Turn to the rights-aid center, or tell the platform's administrator.",
    keyUsed:
      "This submission's key was used for another complaint before. Reload the page and submit again.",
  },
};
