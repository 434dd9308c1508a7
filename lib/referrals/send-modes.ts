import type { ReferralKind } from "#lib/referrals/referral-kinds";

/** The pages from which a proceeding is sent on: each its own form, with the kinds it can send. */
export const sendModes = {
  "hand-on": ["refer", "transfer"],
  crime: ["refer", "transfer"],
  consult: ["consult"],
  joint: ["joint"],
  entrust: ["entrust"],
  takeover: ["takeover"],
} as const satisfies Record<string, readonly ReferralKind[]>;

export type SendMode = keyof typeof sendModes;

/** The owner's pages, the plain one first; any other body that handles the case has the last only. */
export const ownerModes: readonly SendMode[] = ["hand-on", "crime", "consult", "joint", "entrust"];

/** What goes with a suspected crime is fixed: the procedure whose packet the form lists. */
export const crimeProcedure = "criminal-transfer";
