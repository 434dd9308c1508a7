import type { Term } from "#lib/routing/rule-set";
import { details } from "#lib/routing/rules/terms/details";
import { fastTrack } from "#lib/routing/rules/terms/fast-track";
import { matters } from "#lib/routing/rules/terms/matters";
import { obstacles } from "#lib/routing/rules/terms/obstacles";

export const terms: Term[] = [...matters, ...details, ...obstacles, ...fastTrack];
