import { z } from "zod";
import { routingRuleSets } from "#db/schema/rules";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { Refusal } from "#lib/access/refusal";
import { mustKeepSettings } from "#lib/organizations/administration";
import { line } from "#lib/organizations/read-answers";
import { recordSetting } from "#lib/organizations/record-setting";
import { currentRuleSet } from "#lib/rule-sets/current-rule-set";
import { difference, isEmpty } from "#lib/rule-sets/difference";
import { readDraft } from "#lib/rule-sets/read-draft";

/** `basedOn`: the version that the draft was made from. The note says what changes and why. */
export const publishInput = z.object({
  text: z.string().min(1).max(600_000),
  note: line(400),
  basedOn: z.coerce.number().int().min(1),
});

/**
 * Publishes a rule set as the next version; complaints filed from now on meet it, earlier ones keep
 * theirs. @returns the new version.
 * @throws NotSeen for anybody who does not keep the installation's settings; Refusal
 * `settings.rulesUnreadable`, `settings.rulesSame`, or `settings.rulesChangedMeanwhile` when
 * somebody else published first.
 */
export async function publishRuleSet(
  actor: MemberActor,
  { text, note, basedOn }: z.output<typeof publishInput>,
): Promise<number> {
  const version = basedOn + 1;
  return acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    const draft = readDraft(text, version);
    if (!draft.ok) throw new Refusal("settings.rulesUnreadable", { count: draft.problems.length });
    const current = await currentRuleSet(tx);
    if (current.version !== basedOn) throw new Refusal("settings.rulesChangedMeanwhile");
    if (isEmpty(difference(current, draft.ruleSet))) throw new Refusal("settings.rulesSame");
    // Two who publish at once meet at the primary key: the second inserts nothing.
    const [published] = await tx
      .insert(routingRuleSets)
      .values({
        version,
        rules: draft.ruleSet,
        note,
        publishedAt: actor.now,
        publishedByPersonId: actor.personId,
      })
      .onConflictDoNothing()
      .returning({ version: routingRuleSets.version });
    if (!published) throw new Refusal("settings.rulesChangedMeanwhile");
    await recordSetting(tx, actor, {
      what: "rule-set",
      targetId: String(version),
      before: { version: basedOn },
      after: { version, note },
    });
    return version;
  });
}
