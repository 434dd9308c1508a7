import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { competences } from "#db/schema/organizations";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { mustKeepSettings } from "#lib/organizations/administration";
import { handledProcedures } from "#lib/organizations/handled-procedures";
import { lockOrganization, mustBeRegion } from "#lib/organizations/organization-row";
import { choices, keysOf, line, optionalDay } from "#lib/organizations/read-answers";
import { recordSetting } from "#lib/organizations/record-setting";
import { technicalFields } from "#lib/organizations/technical-fields";
import { rightKinds } from "#lib/routing/vocabulary";

/** What a body may handle. No kinds of right, or no fields: not limited by them. */
export const competenceInput = z
  .object({
    procedureKey: z.enum(keysOf(handledProcedures)),
    regionCode: line(20),
    rightKinds: choices(keysOf(rightKinds)),
    fields: choices(keysOf(technicalFields)),
    validFrom: optionalDay,
    validUntil: optionalDay,
  })
  .refine(({ validFrom, validUntil }) => !validFrom || !validUntil || validFrom <= validUntil, {
    path: ["validUntil"],
    message: "settings.beforeStart",
  });

export type CompetenceInput = z.output<typeof competenceInput>;

/**
 * Makes a body competent. @returns the competence's id.
 * @throws NotSeen for anybody but an administrator of a coordination office; Refusal
 * `checkAnswers` for an unknown region, `settings.competenceExists` when it holds exactly this one already.
 */
export async function addCompetence(
  actor: MemberActor,
  organizationId: string,
  input: CompetenceInput,
): Promise<string> {
  const row = { id: newId(), organizationId, ...stored(input) };
  await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    // The lock keeps two administrators from entering the same competence at once.
    await lockOrganization(tx, organizationId);
    await mustBeRegion(tx, input.regionCode);
    const held = await tx
      .select()
      .from(competences)
      .where(eq(competences.organizationId, organizationId));
    if (held.some((other) => sameCompetence(other, row)))
      throw new Refusal("settings.competenceExists");
    await tx.insert(competences).values(row);
    await recordSetting(tx, actor, {
      what: "competence",
      targetId: organizationId,
      before: null,
      after: row,
    });
  });
  return row.id;
}

/**
 * Takes a competence from a body; cases that it already has stay with it.
 * @throws NotSeen for anybody but an administrator of a coordination office, or when it is gone.
 */
export async function removeCompetence(actor: MemberActor, organizationId: string, id: string) {
  await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    const [removed] = await tx
      .delete(competences)
      .where(and(eq(competences.id, id), eq(competences.organizationId, organizationId)))
      .returning();
    if (!removed) throw new NotSeen("competence");
    await recordSetting(tx, actor, {
      what: "competence",
      targetId: organizationId,
      before: removed,
      after: null,
    });
  });
}

function stored({ rightKinds, fields, ...rest }: CompetenceInput) {
  return {
    ...rest,
    rightKinds: rightKinds.length ? rightKinds : null,
    fields: fields.length ? fields : null,
  };
}

type Competence = typeof competences.$inferSelect;

function sameCompetence(a: Competence, b: Omit<Competence, "validFrom" | "validUntil">): boolean {
  const essence = (row: typeof b) =>
    JSON.stringify([
      row.procedureKey,
      row.regionCode,
      row.rightKinds?.toSorted(),
      row.fields?.toSorted(),
    ]);
  return essence(a) === essence(b);
}
