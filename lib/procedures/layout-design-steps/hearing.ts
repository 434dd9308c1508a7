import { measures } from "#lib/procedures/layout-design-steps/citations";
import { officer } from "#lib/procedures/who";
import { choice, comingDay, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/** The hearing, and standing still. */
export const hearingSteps = {
  "schedule-hearing": {
    from: ["examining"],
    to: "hearing-scheduled",
    by: [officer],
    input: { hearingOn: comingDay(), place: text(200, 2) },
    audience: "parties",
    notices: [{ kind: "hearing", to: "parties" }],
    basis: [measures("14")],
    atMost: 2,
    solemn: true,
  },
  "hold-hearing": {
    from: ["hearing-scheduled"],
    to: "examining",
    by: [officer],
    input: { minutes: text(8000, 8) },
    audience: "parties",
    basis: [measures("14")],
  },
  suspend: {
    from: ["docketed", "served", "examining"],
    to: "suspended",
    by: [officer],
    input: {
      ground: choice("revocation-pending", "dependent-case", "party-ceased", "force-majeure"),
      reason: text(2000),
    },
    audience: "parties",
    notices: [{ kind: "suspension", to: "parties" }],
    basis: [measures("13")],
    pauses: { clocks: ["serve", "answer", "forward-answer"], reason: "suspension" },
    solemn: true,
  },
  resume: {
    from: ["suspended"],
    to: "suspended-from",
    by: [officer],
    input: { reason: text(1000) },
    audience: "parties",
    notices: [{ kind: "resumption", to: "parties" }],
    basis: [measures("13")],
    resumes: ["serve", "answer", "forward-answer"],
    solemn: true,
  },
} as const satisfies Record<string, ActionRule>;
