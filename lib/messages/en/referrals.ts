import type { Messages } from "#lib/messages/shape";
import type { referrals as zh } from "#lib/messages/zh/referrals";

export const referrals: Messages<typeof zh> = {
  title: "Handover",
  kinds: { refer: "Referral", transfer: "Transfer", designate: "Designation" },
  kindHints: {
    refer:
      "Asks the other body to join in: once it accepts it runs a proceeding of its own. Yours stays with you and its limits run on.",
    transfer:
      "Hands this proceeding over: once it accepts, the other body is in charge. Until then you answer for it and no limit stops. One transfer of a proceeding at a time.",
  },
  states: {
    sent: "Sent",
    delivered: "Delivered",
    acknowledged: "Acknowledged",
    accepted: "Accepted",
    returned: "Returned",
    revoked: "Revoked",
    done: "Designated",
  },
  send: {
    title: "Refer or transfer",
    from: "From the proceeding",
    kind: "Kind",
    to: "To",
    toHint:
      "Grouped by kind of body; those the rules suggest come first. Type the first letters to jump.",
    choose: "Choose a body",
    suggested: "Suggested by the rules",
    procedure: "Procedure asked for",
    procedureHint: "A body without this procedure runs general handling.",
    reason: "Reason",
    reasonHint: "Say why the other body should act. The complainant reads it.",
    basis: "Legal basis",
    basisHint: "Name the provision and its article.",
    submit: "Confirm and send",
    consequences: {
      preview: "The recipient sees a short preview; the whole case only once it accepts.",
      clock:
        "It must answer within {amount, number} working days, counted from sending; this proceeding’s own limits run on.",
      refer: "On acceptance it opens a proceeding of its own; yours does not change.",
      transfer:
        "On acceptance it is in charge; until then nothing else can be done in this proceeding.",
      told: "The complainant sees the handover on the timeline.",
    },
  },
  preview: {
    title: "Preview",
    lead: "This is all you see before you answer; enough to judge whether it is yours.",
    right: "Kind of right",
    conduct: "Conduct",
    place: "Place of conduct",
    complainant: "Complainant",
    respondent: "Respondent",
    evidence: "Evidence",
    files: "{count, number} files",
    filedAt: "Received",
  },
  about: {
    from: "From",
    to: "To",
    sentBy: "Sent by",
    sentAt: "Sent",
    due: "Answer due",
    reason: "Reason",
    basis: "Legal basis",
    procedure: "Procedure asked for",
    answered: "Answered",
    answerReason: "Reason of the answer",
    answerBasis: "Basis of the answer",
    proper: "Proper body",
    delivered: "Delivered",
    acknowledged: "Acknowledged",
    notYet: "not yet",
    steps: "Progress",
  },
  answers: {
    title: "Answer",
    none: "This handover has been answered and cannot be changed.",
    mineNone: "Nothing is open to you now.",
    acknowledge: {
      label: "Acknowledge",
      title: "Acknowledge this handover",
      consequences: {
        told: "The sender knows that you have it.",
        notAccepted:
          "Acknowledging is not accepting: the time to answer runs on, and you may still accept or return it.",
      },
    },
    accept: {
      label: "Accept",
      title: "Accept this handover",
      consequences: {
        transfer: "Your body is in charge from now on; the running limits go on.",
        refer: "Your body opens a proceeding of its own, with limits counted from the sending.",
        sight: "You will see the whole case.",
        told: "The sender and the complainant are told.",
      },
    },
    return: {
      label: "Return",
      title: "Return this handover",
      reason: "Why this is not yours",
      basis: "Legal basis",
      basisHint: "Name the provision and its article.",
      proper: "Who is the proper body",
      properHint: "“Not responsible” is no answer by itself: name the body that is competent.",
      consequences: {
        seen: "The sender and the complainant read your reason, its basis and the body you name.",
        clock: "No limit has stopped; returning it wins no time.",
        second:
          "After the second return of a proceeding the coordinator designates a body, which may not return it.",
      },
    },
    revoke: {
      label: "Revoke",
      title: "Revoke this handover",
      reason: "Why you take it back",
      consequences: {
        ended: "The recipient no longer sees the preview and cannot answer.",
        told: "The complainant sees the revocation on the timeline.",
      },
    },
    designate: {
      label: "Designate",
      title: "Designate who must act",
      organization: "Designated body",
      procedure: "Procedure",
      reason: "Reason",
      basis: "Legal basis",
      basisHint: "Name the provision and its article.",
      consequences: {
        moves: "The designated body is in charge at once and may not return the case.",
        clock: "No limit has stopped.",
        seen: "The bodies concerned and the complainant read your decision and its reason.",
      },
    },
    submit: "Confirm",
  },
  history: "Earlier handovers",
  historyLine: "{kind} to {organization}",
  openCase: "Open case",
  caseNotYet: "The whole case opens once you accept.",
};
