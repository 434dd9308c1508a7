import type { Messages } from "#lib/messages/shape";
import type { inbox as zh } from "#lib/messages/zh/inbox";

export const inbox: Messages<typeof zh> = {
  title: "Messages",
  lead: "What happened in the cases that you are part of or work on. Opening a case marks its messages as read.",
  link: "{count, plural, =0 {Messages} one {Messages, # unread} other {Messages, # unread}}",
  most: "99+",
  unread: "Unread",
  none: "No messages",
  noneText: "When something happens in one of your cases, you are told here.",
  openCase: "Open the case",
  markAll: "Mark all as read",
  newer: "Back to the newest",
  older: "Older",
};
