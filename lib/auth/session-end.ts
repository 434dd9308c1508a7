import { sessionLimits } from "#lib/auth/limits";
import { partyKinds } from "#lib/organizations/kinds";

/**
 * The instant at which a session ends unless it is used before: the idle time of the seat's kind of
 * organization from now, at most the absolute limit from signing in. No seat: as for staff.
 */
export function sessionEnd(signedInAt: Date, now: Date, organizationKind?: string): Date {
  const isParty = partyKinds.some((kind) => kind === organizationKind);
  const idle = isParty ? sessionLimits.partyIdle : sessionLimits.staffIdle;
  return new Date(Math.min(+now + idle, +signedInAt + sessionLimits.absolute));
}
