import { z } from "zod";
import { acting } from "#lib/access/act";
import { handlesCases, type MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { colleaguesOf } from "#lib/cases/colleagues";
import { lockCase } from "#lib/cases/lock-case";
import { mentionedIn } from "#lib/cases/mentions";
import { record } from "#lib/cases/record";

export const noteInput = z.object({
  caseId: z.uuid(),
  text: z
    .string()
    .trim()
    .min(1, "fields.missing")
    .max(4000, "fields.textTooLong")
    .refine((text) => text.isWellFormed() && !text.includes("\0"), "fields.unreadable"),
});

/**
 * Leaves a note on a case that only the actor's own organization reads. Colleagues that it names, as
 * in @严书衡, are told of it.
 * @throws NotSeen, or Refusal `closed.role-missing`.
 */
export async function writeNote(
  actor: MemberActor,
  { caseId, text }: z.infer<typeof noteInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    const kase = await lockCase(tx, actor, caseId);
    if (!handlesCases(actor)) throw new Refusal("closed.role-missing");
    const reach = { audience: "own" as const, visibleTo: [actor.organizationId] };
    const disclosures = { note: text, actor: actor.personName };
    await record(tx, actor, kase, {
      type: "note-written",
      ...reach,
      payload: {},
      disclosures,
    });
    const mentioned =
      text.search(/[@＠]/u) < 0 ? [] : mentionedIn(text, await colleaguesOf(tx, actor));
    if (mentioned.length === 0) return;
    await record(tx, actor, kase, {
      type: "colleagues-mentioned",
      ...reach,
      payload: { personIds: mentioned.map(({ personId }) => personId) },
      disclosures: { names: mentioned.map(({ name }) => name).join("、") },
    });
  });
}
