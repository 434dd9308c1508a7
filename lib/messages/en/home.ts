import type { Messages } from "#lib/messages/shape";
import type { home as zh } from "#lib/messages/zh/home";

export const home: Messages<typeof zh> = {
  sentence: "File one complaint, and every body that can act works on it together.",
  diagram:
    "Seven concentric paths: one case follows one line across the channels of protection, which are, from the outside in, {channels}.",
  tiles: {
    file: {
      title: "File a complaint",
      text: "Your right is infringed, or you saw it happen to someone else. Before you send, we show who will handle it, on what basis and how long it takes.",
    },
    progress: {
      title: "Track progress",
      text: "With the case number and query code, see the stage it is at and the next date.",
    },
    supplements: {
      title: "Send supplements",
      text: "Asked for more? Send only the items on the list.",
    },
    guides: {
      title: "Guides",
      text: "Who handles which right, what to prepare, and the time limits in law.",
    },
  },
  channels: {
    title: "Seven channels of protection",
    lead: "One complaint can run in several channels at once, each with its own body, state and time limits, all on one timeline.",
    administrative: {
      name: "Administrative enforcement",
      short: "Enforcement",
      text: "Market supervision, IP, copyright and culture authorities and customs act against infringement and adjudicate patent disputes.",
    },
    judicial: {
      name: "Judicial trial",
      short: "Courts",
      text: "Courts hear infringement suits, order preservation and confirm mediated agreements.",
    },
    mediation: {
      name: "Diversified mediation",
      short: "Mediation",
      text: "Mediation bodies help both sides settle; a court can confirm what they agree.",
    },
    arbitration: {
      name: "Commercial arbitration",
      short: "Arbitration",
      text: "Where the parties have an arbitration agreement, a commission gives a final award.",
    },
    service: {
      name: "Legal service",
      short: "Legal service",
      text: "Rights-aid centers, lawyers, agents, notaries and appraisers help with evidence, assessment and disputes abroad.",
    },
    supervision: {
      name: "Social supervision",
      short: "Supervision",
      text: "Anyone can report what they saw, unnamed if they wish; it is checked and passed to the proper body.",
    },
    fastLane: {
      name: "Fast track",
      text: "Beside the seven, a protection center can review an eligible case first; its grounds, targets and result stand on the timeline.",
    },
    discipline: {
      name: "Industry self-discipline",
      short: "Self-discipline",
      text: "Associations caution and bind their members; platforms act on notices about listings.",
    },
  },
  figures: {
    all: "All open figures",
    title: "Open figures",
    asOf: "As of <day></day>",
    filed: "Complaints received",
    open: "Proceedings under way",
    concluded: "Proceedings concluded",
    bodies: "Bodies at work",
    medianDays: "Median time to conclude",
    cases: "{count, number}",
    bodyCount: "{count, number}",
    days: "{days, plural, one {# day} other {# days}}",
    notEnough: "No data yet",
  },
  tips: {
    title: "Report a tip",
    text: "Counterfeits, infringement, a dishonest agency? No account, no name needed; a secret code lets you come back.",
    link: "Report",
  },
  bodies: {
    title: "For staff of protection bodies",
    text: "Authorities, courts, procuratorates, police, protection centers, mediators, arbitrators, associations and service bodies enter their desk here.",
  },
};
