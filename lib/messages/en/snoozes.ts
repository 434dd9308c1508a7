import type { Messages } from "#lib/messages/shape";
import type { snoozes as zh, snoozeRefusals as zhRefusals } from "#lib/messages/zh/snoozes";

export const snoozes: Messages<typeof zh> = {
  until: "Put aside until",
  effect:
    "Off your own queue and the limits assigned to you only. The limit runs on: your organization's calendar, calendar feeds and the reminders before and at expiry stay as they are, and it comes back when the limit runs out.",
  untilKinds: {
    "next-working-day": "The next working day",
    "3-working-days": "In three working days",
    "5-working-days": "In five working days",
    moment: "A day and time",
    news: "Something new happens in the case",
  },
  untilOn: "Day",
  untilOnHint: "For “A day and time”.",
  untilTime: "Time",
  untilTimeHint: "For example 14:30; without one, 00:00 of that day. Beijing time.",
  onNews: "Earlier",
  onNewsYes: "Bring it back as soon as something new happens",
};

export const snoozeRefusals: Messages<typeof zhRefusals> = {
  closed: "This proceeding is over and need not be put aside.",
  overdue:
    "What is overdue cannot be put aside and stays on the list. Please deal with it, or extend the limit as the law allows.",
  noEnd: "Choose until when, or that news bring it back.",
  past: "That moment has passed. Choose a later one.",
};
