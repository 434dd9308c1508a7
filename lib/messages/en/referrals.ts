import type { Messages } from "#lib/messages/shape";
import type { referrals as zh } from "#lib/messages/zh/referrals";

export const referrals: Messages<typeof zh> = {
  title: "Handover",
  kinds: {
    consult: "Consultation",
    refer: "Referral",
    joint: "Joint handling",
    transfer: "Transfer",
    takeover: "Takeover request",
    entrust: "Entrusted work",
    designate: "Designation",
  },
  kindHints: {
    consult:
      "Asks the other body one question, answered in writing. Nothing moves; it sees the preview and the files you choose.",
    joint:
      "Asks the other body to handle the case with you: each has its share, its proceeding and its limits, and one leads.",
    takeover:
      "Asks the body in charge for its proceeding: with its consent you are in charge; a refusal gives its reasons.",
    entrust:
      "Gives the other body one piece of work, such as mediation, appraisal or notarisation, with a last day. It sees only what the work needs.",
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
    "partly-accepted": "Partly accepted",
    returned: "Returned",
    revoked: "Revoked",
    expired: "Ended unanswered",
    done: "Done",
    designated: "Designated",
    answered: "Answered",
    reported: "Completed",
    refused: "Refused",
    consented: "Consented",
  },
  late: "Answer overdue",
  send: {
    title: "Refer or transfer",
    modes: {
      label: "Kind of handover",
      "hand-on": "Refer or transfer",
      crime: "Transfer a suspected crime",
      consult: "Consult",
      joint: "Handle jointly",
      entrust: "Entrust",
      takeover: "Ask to take over",
    },
    leads: {
      crime:
        "A suspected crime goes to public security with the documents below. Each needs a file of the case or a written text; where there is none, say so and why.",
      consult:
        "A question only: once it is answered, what the other body was shown is closed again.",
      joint: "Each handles its share and one body leads; there is one case and one timeline.",
      entrust:
        "One piece of work with a last day. Once its result is reported, what the other body was shown is closed again.",
      takeover:
        "The body in charge consents, or refuses with reasons. Until it answers, it carries on.",
    },
    question: "Question",
    questionHint: "Say what you want answered. The bodies of the case read it; the parties do not.",
    background: "Why you need its answer",
    task: "Piece of work",
    taskHint: "Say what is to be done and what is to come back.",
    taskDueOn: "Last day",
    taskDueOnHint: "Once it accepts, the other body reports its result by this day.",
    work: "How it is done",
    workHint:
      "Choose a procedure where the work runs in one, such as mediation; otherwise only a result comes back.",
    noProcedure: "No proceeding of its own: report a result",
    lead: "Who leads",
    leadSender: "We lead",
    leadRecipient: "The other body leads",
    leadHint: "The lead speaks for both and keeps the pace; each answers for its own proceeding.",
    files: "Files to show",
    filesHint:
      "Only what is needed. Once the other body has answered or finished, they are closed again.",
    noFiles: "The case holds no files yet; the other body sees the preview.",
    optionalBasis: "Legal basis (optional)",
    document: "{name}: file of the case",
    documentText: "{name}: written here where there is no file",
    noDocument: "No file",
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
      preview:
        "The recipient sees a short preview and the list of files (names and fingerprints); it opens the whole case only once it accepts.",
      letter:
        "A letter under your body’s next number and a list of the material are issued and go with it.",
      clock:
        "It must answer within {amount, number} working days, counted from sending; this proceeding’s own limits run on.",
      refer: "On acceptance it opens a proceeding of its own; yours does not change.",
      transfer:
        "On acceptance it is in charge; until then nothing else can be done in this proceeding.",
      told: "The complainant sees the handover on the timeline.",
      bodies: "The bodies of the case see it on the timeline; the parties do not.",
      files: "The other body can open the files you choose, and nothing else of the case.",
      ends: "Unanswered for {amount, number} working days, the question ends by itself.",
      joint:
        "On acceptance the other body opens its own proceeding, with limits from the sending; the lead is marked on both.",
      entrust:
        "Once it accepts, its result is due by the last day; your proceeding and its limits do not change.",
      takeover:
        "With consent you are in charge and the limits run on. One change of owner of a proceeding at a time.",
      packet: "The list of documents and the fingerprint of each file are frozen when it is sent.",
    },
  },
  preview: {
    title: "Preview",
    lead: "This, and the letter and list that came with it, is all you see before you answer; enough to judge whether it is yours.",
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
    question: "Question",
    task: "Piece of work",
    taskDueOn: "Last day",
    lead: "Lead",
    files: "Files you may open",
    letters: "Letter and list",
    packet: "Documents enclosed",
    packetLead:
      "Frozen when it was sent; check what you received against the fingerprint (SHA-256) of each.",
    fingerprint: "Fingerprint",
    answer: "Answer",
    result: "Result",
    part: "Part taken on",
    accepted: "Accepted",
    late: "Overdue",
    lateText:
      "The time to answer has passed. The timeline says so and the coordinator sees it; the answer is still owed.",
  },
  answers: {
    title: "Answer",
    workOpen:
      "The proceeding opened for this work is not closed yet; report the result once it is.",
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
        joint:
          "Your body opens a proceeding of its own and handles the case jointly, with limits from the sending.",
        entrust: "Your body reports its result by the last day.",
        files: "You can open the files you were sent until you report the result.",
        sight: "You will see the whole case.",
        told: "The sender and the complainant are told.",
      },
    },
    "accept-partly": {
      label: "Accept in part",
      title: "Accept a part and return the rest",
      part: "The part you take on",
      partHint: "Say which acts, goods or requests.",
      reason: "Why the rest is not yours",
      basis: "Legal basis",
      basisHint: "Name the provision and its article.",
      proper: "Who is the proper body for the rest",
      properHint: "Name the body that is competent.",
      consequences: {
        mine: "Your body opens a proceeding for its part, with limits counted from the sending.",
        rest: "The rest stays in the sender’s proceeding, whose limits run on.",
        filer: "Both proceedings stay in this case; the complainant is a party to both.",
      },
    },
    answer: {
      label: "Answer the question",
      title: "Answer the consultation",
      answer: "Your answer",
      answerHint: "The bodies of the case read it; the parties do not.",
      consequences: {
        told: "The sender and the bodies of the case read your answer.",
        ended: "The files you were shown are closed again.",
      },
    },
    report: {
      label: "Report the result",
      title: "Report the result of the work",
      result: "Result",
      resultHint: "Say what was done and what came of it. The complainant reads it.",
      consequences: {
        told: "The sender and the complainant read your result.",
        ended: "The work is done, and what you were shown is closed again.",
      },
    },
    consent: {
      label: "Consent",
      title: "Consent to the takeover",
      consequences: {
        moves: "The other body is in charge of this proceeding at once; the limits run on.",
        stays: "Your body can still see the case.",
        told: "The bodies of the case and the complainant see it.",
      },
    },
    refuse: {
      label: "Refuse",
      title: "Refuse the takeover",
      reason: "Why you refuse",
      basis: "Legal basis",
      basisHint: "Name the provision and its article.",
      consequences: {
        stays: "Your body stays in charge.",
        told: "The other body and the bodies of the case read your reasons.",
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
