import { eq } from "drizzle-orm";
import { z } from "zod";
import { noticeTemplates } from "#db/schema/notices";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { defaultTemplates } from "#lib/notices/default-templates";
import type { NoticeKind } from "#lib/notices/notice-kinds";
import { places, templateProblems } from "#lib/notices/template";
import { mustKeepSettings } from "#lib/organizations/administration";
import { fingerprint, mustBeUnchanged } from "#lib/organizations/fingerprint";
import { recordSetting } from "#lib/organizations/record-setting";

export const templateInput = z.object({
  title: z.string().trim().max(200),
  body: z
    .string()
    .trim()
    .max(8000)
    .transform((text) => text.replaceAll("\r\n", "\n")),
  was: z.string(),
});

/** What a form was filled in over: see `fingerprint`. */
export function templateFingerprint({ title, body }: { title: string; body: string }): string {
  return fingerprint({ title, body });
}

/**
 * Changes the wording of a kind of document from now on; what was issued stays as it was.
 *
 * @throws NotSeen for anybody but an administrator of a coordination office; Refusal
 *   `settings.changedMeanwhile`, or `checkAnswers` naming what is wrong with the wording.
 */
export async function editTemplate(
  actor: MemberActor,
  kind: NoticeKind,
  { was, ...template }: z.output<typeof templateInput>,
): Promise<void> {
  await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    const [row] = await tx
      .select({ title: noticeTemplates.title, body: noticeTemplates.body })
      .from(noticeTemplates)
      .where(eq(noticeTemplates.kind, kind))
      .for("update");
    const before = row ?? defaultTemplates[kind];
    mustBeUnchanged(before, was);
    refuseProblems(template);
    const values = { kind, ...template, changedAt: actor.now };
    await tx
      .insert(noticeTemplates)
      .values(values)
      .onConflictDoUpdate({ target: noticeTemplates.kind, set: values });
    await recordSetting(tx, actor, {
      what: "notice-template",
      targetId: kind,
      before,
      after: template,
    });
  });
}

function refuseProblems(template: { title: string; body: string }): void {
  const [problem] = templateProblems(template);
  if (!problem) return;
  const values = { places: places.map((name) => `{${name}}`).join(" ") };
  if (problem.is === "empty")
    throw new Refusal("checkAnswers", values, {
      [template.title ? "body" : "title"]: "fields.missing",
    });
  if (problem.is === "unclosed")
    throw new Refusal("checkAnswers", values, { body: "notices.unclosedPlace" });
  throw new Refusal(
    "checkAnswers",
    { ...values, place: problem.place },
    { body: "notices.unknownPlace" },
  );
}
