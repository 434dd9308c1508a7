import { act, type Beat } from "#db/seed/demo/plan/story";
import { withEveryAction } from "#db/seed/demo/stories/every-action";
import { type Story, story } from "#db/seed/demo/stories/story";
import { criminalTransfer as police } from "#lib/procedures/criminal-transfer";
import { docketingSupervision as supervision } from "#lib/procedures/docketing-supervision";
import { marketSupervisionPenalty as penalty } from "#lib/procedures/market-supervision-penalty";
import { reverseLink } from "#lib/procedures/reverse-link";

const assigned: Beat = { assign: true };

/** What the police do with a case that market supervision sent them; `joined` leads there. */
export function policeStories(joined: readonly Beat[]): Story[] {
  const accepted = [...joined, act(police, "accept"), assigned];
  const docketed = [...accepted, act(police, "docket", { offence: "214" })];
  const given = [...docketed, act(police, "hand-over-goods")];
  const sent = [
    ...given,
    act(police, "record-step", { step: "search-and-seizure" }),
    act(police, "transfer-for-prosecution"),
  ];
  const refused = [...accepted, act(police, "refuse")];
  const asked = [...refused, act(police, "ask-reconsideration")];
  const ended: Beat[] = [{ lane: 0 }, act(penalty, "terminate", { ground: "crime" })];
  return withEveryAction(
    police,
    [
      story("police-received", 2, joined),
      story("police-accepted", 2, accepted),
      story("police-docketed", 2, docketed),
      story("police-investigating", 2, given, { evidence: "owner" }),
      story("police-prosecuting", 2, sent),
      story("police-convicted", 1, sent, act(police, "record-conviction"), ended),
      story("police-acquitted", 1, sent, act(police, "record-acquittal")),
      story("police-not-prosecuted", 1, sent, act(police, "record-non-prosecution")),
      story("police-gave-back", 1, given, act(police, "withdraw-case")),
      story("police-refused", 2, refused),
      story("police-reconsidering", 2, asked),
      story("police-docketed-then", 1, asked, act(police, "docket-on-reconsideration")),
      story("police-upheld", 1, asked, act(police, "uphold-refusal")),
      story("police-closed", 1, refused, act(police, "close-refusal")),
    ],
    joined,
  );
}

/** What the procuratorate does when the police refused; `joined` leads to it, as lane 2. */
export function supervisionStories(joined: readonly Beat[]): Story[] {
  const reviewing = [...joined, act(supervision, "accept"), assigned];
  const asked = [...reviewing, act(supervision, "ask-reasons")];
  const told: Beat[] = [...asked, { lane: 1 }, act(police, "explain-refusal"), { lane: 2 }];
  const ordered = [...told, act(supervision, "order-docketing")];
  return withEveryAction(
    supervision,
    [
      story("supervision-asked", 2, joined),
      story("supervision-accepted", 1, reviewing),
      story("supervision-reasons-asked", 2, asked),
      story("supervision-reasons-given", 1, told),
      story("supervision-ordered", 2, ordered),
      story("supervision-docketed", 2, ordered, { lane: 1 }, act(police, "docket-as-ordered")),
      story("supervision-tenable", 1, told, act(supervision, "find-tenable")),
      story("supervision-dismissed", 1, reviewing, act(supervision, "dismiss")),
      story("supervision-refused", 1, joined, act(supervision, "refuse")),
    ],
    joined,
  );
}

/** What the procuratorate does with a case that is not prosecuted; `joined` leads to it. */
export function reverseStories(joined: readonly Beat[]): Story[] {
  const reviewing: Beat[] = [
    ...joined,
    { lane: 1 },
    act(police, "record-non-prosecution", { kind: "discretionary" }),
    { lane: 2 },
  ];
  const issued = [...reviewing, act(reverseLink, "issue-opinion")];
  const decided: Beat[] = [{ lane: 0 }, act(penalty, "decide"), { lane: 2 }];
  return withEveryAction(
    reverseLink,
    [
      story("reverse-reviewing", 2, reviewing),
      story("reverse-suspended", 1, reviewing, act(reverseLink, "suspend")),
      story("reverse-issued", 2, issued),
      story("reverse-answered", 1, issued, act(reverseLink, "record-answer")),
      story("reverse-decided", 1, issued, decided),
      story("reverse-closed", 1, issued, decided, act(reverseLink, "close")),
      story("reverse-ended", 1, reviewing, act(reverseLink, "end-review")),
      story("reverse-unanswered", 1, issued, act(reverseLink, "end-unanswered")),
    ],
    reviewing,
  );
}
