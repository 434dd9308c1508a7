import type { ReferralState } from "#lib/referrals/referral-kinds";

export type StateKey =
  | ReferralState
  | "designated"
  | "answered"
  | "reported"
  | "refused"
  | "consented";

const done: Readonly<Record<string, StateKey>> = {
  designate: "designated",
  consult: "answered",
  entrust: "reported",
};

/** How a state is called for its kind: what is done to a question is another thing than to a request. */
export function stateKey({ kind, state }: { kind: string; state: string }): StateKey {
  if (state === "done") return done[kind] ?? "done";
  if (kind === "takeover" && state === "returned") return "refused";
  if (kind === "takeover" && state === "accepted") return "consented";
  return state as ReferralState;
}

/** What a state means to the eye: a refusal, something finished, something over, or waiting. */
export function stateTone({
  kind,
  state,
}: {
  kind: string;
  state: string;
}): "overdue" | "done" | "neutral" | "waiting" {
  if (kind === "entrust" && state === "accepted") return "waiting";
  if (state === "returned") return "overdue";
  if (state === "accepted" || state === "partly-accepted" || state === "done") return "done";
  return state === "revoked" || state === "expired" ? "neutral" : "waiting";
}
