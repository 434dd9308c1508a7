import type { Messages } from "#lib/messages/shape";
import type { closedBecause as zh } from "#lib/messages/zh/closed-because";

export const closedBecause: Messages<typeof zh> = {
  "unknown-action":
    "This procedure has no such action. Go back to the case and choose one of those listed.",
  "not-in-this-state":
    "The proceeding's present state does not allow this. Look at its latest state first.",
  "not-yours": "This is not for your organization to do. See under “next” whose move it is.",
  "role-missing": "This needs another role. Ask a colleague who holds it.",
  "no-authority-to-file":
    "Your authority does not cover filing: you cannot open a proceeding or apply for anything in the holder’s name. The holder can do it, or give you another authority that covers it, under “Authorities”.",
  "no-authority-to-supplement":
    "Your authority does not cover supplements, statements and evidence. The holder can send them, or give you another authority that covers them, under “Authorities”.",
  "no-authority-to-settle":
    "Your authority does not cover mediating and settling, which take the holder’s special authorization. The holder can do it, or give you another authority that covers it, under “Authorities”.",
  "no-authority-to-withdraw":
    "Your authority does not cover withdrawing and waiving, which take the holder’s special authorization. The holder can do it, or give you another authority that covers it, under “Authorities”.",
  "no-authority-to-appeal":
    "Your authority does not cover counterclaims and appeals, which take the holder’s special authorization. The holder can do it, or give you another authority that covers it, under “Authorities”.",
  "only-the-holder":
    "The holder has to do this: an agent cannot pass the mandate on. Ask the holder to sign in and do it in this case.",
  "ownership-change-open":
    "The case is being transferred and waits for an answer; until then nobody can act. You can revoke the transfer.",
  "already-taken": "This has been done in this proceeding, and the law allows it once.",
  "clock-not-running": "The time limit concerned is not running, so this is not needed.",
  "clock-still-running":
    "The time limit concerned is still running. Wait until it has passed, or until the party has answered.",
  "time-run-out":
    "The time to use this right has run out and it counts as waived. You can still make statements and add evidence.",
  "extension-used-up": "The extensions that the law allows are used up.",
  "earlier-step-missing": "An earlier step is still missing. Take that one first.",
  "respondent-not-served":
    "The respondent has not been served. Serve first, so that it can answer.",
  "fast-track-state":
    "The fast-track request's present state does not allow this. Look at the latest decision on it.",
  "other-proceeding-open":
    "Another proceeding of this case is still open and stands in the way. Look at the case's other proceedings.",
  "other-step-missing":
    "Another proceeding of this case has to take its step first. Look at the case's other proceedings.",
};
