import type { PlainDate } from "#lib/calendar/plain-date";

export type AuthorityState = "live" | "ahead" | "ended" | "revoked";

type Judged = { validFrom: PlainDate; validUntil: PlainDate; revokedAt: Date | null };

/** Whether an authority holds on that day, in Asia/Shanghai. */
export function authorityState(
  { validFrom, validUntil, revokedAt }: Judged,
  today: PlainDate,
): AuthorityState {
  if (revokedAt) return "revoked";
  if (validUntil < today) return "ended";
  return validFrom > today ? "ahead" : "live";
}
