import type { RuleSet } from "#lib/routing/rule-set";
import { authorityRules } from "#lib/routing/rules/authorities";
import { barRules } from "#lib/routing/rules/bars";
import { borderRules } from "#lib/routing/rules/border";
import { companionRules } from "#lib/routing/rules/companions";
import { fastTrackRules } from "#lib/routing/rules/fast-track";
import { flagRules } from "#lib/routing/rules/flags";
import { forumRules } from "#lib/routing/rules/forum";
import { inputRules } from "#lib/routing/rules/input";
import { obstacleRules } from "#lib/routing/rules/obstacles";
import { terms } from "#lib/routing/rules/terms";
import { tipRules } from "#lib/routing/rules/tips";

/**
 * Version 1 of the routing rules, for Beijing. Plain data: what an administrator edits and
 * publishes as the next version. The centers' fields are those of 2019-12.
 */
export const defaultRules: RuleSet = {
  version: 1,
  effectiveFrom: "2026-11-01",
  region: "110000",
  centers: [
    { name: "beijing", fields: ["new-generation-it", "high-end-equipment"] },
    { name: "zhongguancun", fields: ["new-materials", "biomedicine"] },
  ],
  terms,
  rules: [
    ...inputRules,
    ...obstacleRules,
    ...barRules,
    ...tipRules,
    ...borderRules,
    ...forumRules,
    ...fastTrackRules,
    ...authorityRules,
    ...companionRules,
    ...flagRules,
  ],
};
