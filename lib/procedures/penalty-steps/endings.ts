import { type OwnArticles, penaltyLaw } from "#lib/procedures/penalty-steps/citations";
import { head, officer } from "#lib/procedures/who";
import { choice, optionalText, text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

type Endings = {
  undecided: readonly string[];
  afterDecision: readonly string[];
  /** What must be done before the file is closed, beside payment and the goods. */
  before: readonly string[];
  /** What the closing of the file itself was waited for. */
  ends: readonly string[];
  also: OwnArticles<"close" | "revoke" | "terminate">;
};

const goodsReleased = { is: "clock-not-running", clock: "seizure" } as const;

/** How a penalty's proceeding ends, but for the decision not to penalize. */
export function endingSteps({ undecided, afterDecision, before, ends, also }: Endings) {
  return {
    close: {
      from: ["executing"],
      to: "closed",
      by: [officer],
      input: {
        ground: choice("performed", "enforcement-ended", "other"),
        approval: text(200, 2),
        note: optionalText(500),
      },
      audience: "parties",
      notices: [{ kind: "conclusion", to: "parties" }],
      basis: [penaltyLaw("66"), ...(also.close ?? [])],
      needs: [
        ...["pay", ...before].map((clock) => ({ is: "clock-not-running", clock }) as const),
        goodsReleased,
      ],
      ends,
      solemn: true,
    },
    "revoke-decision": {
      from: afterDecision,
      to: "revoked",
      by: [head],
      input: { ground: choice("reconsideration", "judgment", "own-motion"), reason: text(2000) },
      audience: "parties",
      notices: [{ kind: "decision", to: "parties" }],
      basis: [penaltyLaw("75"), penaltyLaw("48"), ...(also.revoke ?? [])],
      needs: [goodsReleased],
      ends: ["reconsideration", "sue", "sue-after-reconsideration"],
      outcome: { fixed: "revoked" },
      solemn: true,
    },
    terminate: {
      from: undecided,
      to: "terminated",
      by: [head],
      input: {
        ground: choice("respondent-gone", "other-authority", "crime", "other"),
        reason: text(2000),
      },
      audience: "parties",
      notices: [{ kind: "conclusion", to: "parties" }],
      basis: [penaltyLaw("57"), ...(also.terminate ?? [])],
      needs: [goodsReleased],
      ends: ["decide"],
      outcome: { byAnswer: "ground" },
      solemn: true,
    },
  } as const satisfies Record<string, ActionRule>;
}
