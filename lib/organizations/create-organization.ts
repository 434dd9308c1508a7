import { organizations } from "#db/schema/organizations";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { mustKeepSettings } from "#lib/organizations/administration";
import type { OrganizationInput } from "#lib/organizations/organization-input";
import {
  mustBeRegion,
  mustBeUnique,
  organizationFacts,
  replaceChannels,
} from "#lib/organizations/organization-row";
import { recordSetting } from "#lib/organizations/record-setting";

/**
 * Enters a new organization. @returns its id.
 * @throws NotSeen for anybody but an administrator of a coordination office; Refusal
 * `checkAnswers` for an unknown region or a credit code that is taken.
 */
export async function createOrganization(
  actor: MemberActor,
  input: OrganizationInput,
): Promise<string> {
  const id = newId();
  const { channels, ...facts } = input;
  await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    await mustBeRegion(tx, input.regionCode);
    await mustBeUnique(tx, input.creditCode);
    await tx.insert(organizations).values({ id, ...facts, createdAt: actor.now });
    await replaceChannels(tx, id, channels);
    await recordSetting(tx, actor, {
      what: "organization",
      targetId: id,
      before: null,
      after: organizationFacts(input, channels),
    });
  });
  return id;
}
