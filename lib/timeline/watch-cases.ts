import { runtimeConnection } from "#db/connection";

/** @param organizationId whose colleagues alone it concerns; without one, everybody. */
type Hear = (caseId: string, organizationId?: string) => void;
type Ear = { hearers: Set<Hear>; listening: Promise<unknown> | null };

// One LISTEN a process: Next bundles this module several times within one.
const shared = globalThis as typeof globalThis & { qihengEar?: Ear };

/**
 * Calls `hear` with the id of every case that changes, or that somebody of an organization opens or
 * leaves, from the commit that says so. An id is no
 * secret and no permission: who hears it must ask again whether its reader may see the case.
 * @returns how to stop.
 */
export async function watchCases(hear: Hear): Promise<() => void> {
  shared.qihengEar ??= { hearers: new Set(), listening: null };
  const ear = shared.qihengEar;
  ear.hearers.add(hear);
  ear.listening ??= listen(ear).catch((error) => {
    ear.listening = null;
    throw error;
  });
  await ear.listening;
  return () => ear.hearers.delete(hear);
}

// A connection that breaks is taken up again by the driver; what was missed meanwhile is unknown, so
// everybody is told to look ("" is no case).
async function listen(ear: Ear) {
  const tell: Hear = (caseId, organizationId) => {
    for (const hear of ear.hearers) hear(caseId, organizationId);
  };
  const { sql } = runtimeConnection();
  await sql.listen("case_viewed", (viewed) => {
    const [organizationId, caseId = ""] = viewed.split("/");
    tell(caseId, organizationId);
  });
  await sql.listen(
    "case_changed",
    (caseId) => tell(caseId),
    () => tell(""),
  );
}
