import { competences, organizationChannels, organizations } from "#db/schema/organizations";
import type { Body } from "#db/seed/base/body";
import type { Transaction } from "#db/transaction";
import { newId } from "#lib/access/new-id";

/**
 * Adds the bodies whose key is not there yet, with their channels and competences. A body that is
 * there keeps whatever its administrator made of it.
 */
export async function insertBodies(tx: Transaction, bodies: readonly Body[], now: Date) {
  const added = await tx
    .insert(organizations)
    .values(bodies.map((body) => organizationRow(body, now)))
    .onConflictDoNothing({ target: organizations.key })
    .returning({ id: organizations.id, key: organizations.key });
  const ids = new Map(added.map(({ key, id }) => [key, id]));
  const fresh = bodies.flatMap((body) => {
    const organizationId = ids.get(body.key);
    return organizationId ? [{ organizationId, body }] : [];
  });
  const channelRows = fresh.flatMap(({ organizationId, body }) =>
    body.channels.map((channelKey) => ({ organizationId, channelKey })),
  );
  const competenceRows = fresh.flatMap(({ organizationId, body }) =>
    body.handles.map(({ procedure, region, rightKinds, fields }) => ({
      id: newId(),
      organizationId,
      procedureKey: procedure,
      regionCode: region,
      rightKinds: rightKinds ? [...rightKinds] : null,
      fields: fields ? [...fields] : null,
    })),
  );
  if (channelRows.length) await tx.insert(organizationChannels).values(channelRows);
  if (competenceRows.length) await tx.insert(competences).values(competenceRows);
}

function organizationRow(body: Body, now: Date) {
  return {
    id: newId(),
    key: body.key,
    kind: body.kind,
    nameZh: body.nameZh,
    nameEn: body.nameEn,
    regionCode: body.region,
    documentPrefix: body.documentPrefix ?? null,
    confirmed: body.confirmed,
    createdAt: now,
  };
}
