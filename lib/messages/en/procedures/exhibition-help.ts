import { intake } from "#lib/messages/en/procedures/intake";
import { field, pick } from "#lib/messages/procedure-words";
import type { Messages } from "#lib/messages/shape";
import type { exhibitionHelp as zh } from "#lib/messages/zh/procedures/exhibition-help";

const willing = {
  "puts-away": "Will put it away",
  disputes: "Disputes it",
  "shows-licence": "Shows a licence or a right",
} as const;

export const exhibitionHelp: Messages<typeof zh> = {
  name: "Help at an exhibition",
  about:
    "While the exhibition lasts the center compares on site, hears the exhibitor and asks for goods to be put away. It cannot force that; orders come from the authority. All times are the center's own targets.",
  states: {
    ...intake.states,
    "on-site": { name: "On site", about: "Accepted; being dealt with at the exhibition." },
    "awaiting-exhibitor": { name: "Awaiting the exhibitor", about: "The exhibitor was told." },
    concluded: { name: "Concluded", about: "The help on site is over." },
  },
  clocks: {
    ...intake.clocks,
    accept: { name: "Target to accept on site", onExpiry: "If missed, it is supervised." },
    help: { name: "Target to conclude on site", onExpiry: "If missed, it is supervised." },
  },
  actions: {
    ...intake.actions,
    "compare-on-site": {
      label: "Compare on site",
      done: "Compared on site",
      consequence: "The person who asked sees it, the exhibitor does not. It binds nobody.",
      fields: {
        view: pick("First view", {
          "looks-infringing": "Infringement is likely",
          "looks-different": "Infringement is unlikely",
          "cannot-tell": "Cannot be told on site",
        }),
        note: field("What was compared"),
      },
    },
    "inform-exhibitor": {
      label: "Tell the exhibitor",
      done: "The exhibitor was told",
      consequence: "From now on the exhibitor sees what is open to it and may answer.",
      fields: { note: field("What it is told", "Both sides read all of it.") },
    },
    "answer-on-site": {
      label: "Answer",
      done: "The exhibitor answered",
      consequence: "The center and the person who asked can read it.",
      fields: {
        willing: pick("Position", willing),
        statement: field("Statement", "Both sides read all of it."),
      },
    },
    "note-answer": {
      label: "Note the exhibitor's answer",
      done: "The exhibitor's answer was noted",
      consequence: "Both sides see it; the help on site goes on.",
      fields: {
        willing: pick("Position", { ...willing, "no-answer": "No answer on the spot" }),
        note: field("Note"),
      },
    },
    conclude: {
      label: "Conclude",
      done: "The help on site is concluded",
      consequence:
        "This procedure ends and both sides are told. If an authority must act, use Refer as well.",
      fields: {
        result: pick("Result", {
          "put-away": "Put away or covered",
          settled: "Settled",
          "led-to-authority": "Led to the authority",
          "no-infringement-seen": "No infringement seen",
        }),
        reasons: field("Explanation", "Both sides read all of it."),
      },
    },
    "add-information": {
      label: "Add information",
      done: "The person who asked added information",
      consequence: "Only they and the bodies on the case see it.",
      fields: { information: field("What you add") },
    },
  },
  outcomes: {
    ...intake.outcomes,
    "put-away": "Put away",
    settled: "Settled",
    "led-to-authority": "Led to the authority",
    "no-infringement-seen": "No infringement seen",
  },
};
