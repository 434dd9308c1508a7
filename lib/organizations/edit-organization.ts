import { eq } from "drizzle-orm";
import { organizations } from "#db/schema/organizations";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { mustKeepSettings } from "#lib/organizations/administration";
import type { OrganizationEdit } from "#lib/organizations/organization-input";
import {
  channelsOf,
  lockOrganization,
  mustBeRegion,
  mustBeUnique,
  organizationFacts,
  replaceChannels,
} from "#lib/organizations/organization-row";
import { recordSetting } from "#lib/organizations/record-setting";

/**
 * Changes the facts and channels of an organization.
 * @throws NotSeen for anybody but an administrator of a coordination office; Refusal
 * `settings.changedMeanwhile` when somebody else saved first, `checkAnswers` as in `createOrganization`.
 */
export async function editOrganization(
  actor: MemberActor,
  id: string,
  input: OrganizationEdit,
): Promise<void> {
  const { version, channels, ...facts } = input;
  await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    const row = await lockOrganization(tx, id, version);
    await mustBeRegion(tx, input.regionCode);
    await mustBeUnique(tx, input.creditCode, id);
    const before = organizationFacts(row, await channelsOf(tx, id));
    await tx
      .update(organizations)
      .set({ ...facts, version: version + 1 })
      .where(eq(organizations.id, id));
    await replaceChannels(tx, id, channels);
    const after = organizationFacts(input, channels);
    await recordSetting(tx, actor, { what: "organization", targetId: id, before, after });
  });
}
