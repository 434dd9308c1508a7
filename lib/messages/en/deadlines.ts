import type { Messages } from "#lib/messages/shape";
import type { deadlines as zh } from "#lib/messages/zh/deadlines";

export const deadlines: Messages<typeof zh> = {
  title: "Deadlines",
  link: "Deadlines",
  month: "{month}/{year}",
  earlier: "Month before",
  later: "Month after",
  thisMonth: "This month",
  whose: "Whose",
  all: "My organization's",
  mine: "Assigned to me",
  none: "No limit ends in this month",
  noneText: "Look at another month; limits that stand still are on the pages of their cases.",
  most: "The earliest {most, number} are listed.",
  expected: "expected",
  unassigned: "Not assigned",
  binds: {
    owner: "Binds the body",
    organization: "Binds another body",
    complainant: "Binds the complainant",
    respondent: "Binds the respondent",
  },
  feed: {
    title: "Subscribe in your own calendar",
    lead: "Make an address that only you know and add it to the calendar of your phone or computer; it keeps itself up to date. It holds case numbers and names of limits, and nothing of the parties.",
    made: "The subscription in use was made on <time></time>.",
    make: "Make an address",
    again: "Make a new one; the old one stops working",
    end: "Stop the subscription",
    copy: "Copy the address",
    copied: "Copied",
    once: "This address is shown once; copy it now. Whoever knows it can read these dates, so do not pass it on.",
    name: "Qiheng deadlines · {organization}",
    entry: "{clock} due{expected, select, yes { (expected)} other {}} · {number}",
  },
};
