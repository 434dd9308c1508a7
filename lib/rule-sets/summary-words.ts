import { type OrganizationKind, organizationKinds } from "#lib/organizations/kinds";
import type { Summary } from "#lib/routing/summarize";
import { flags, procedures } from "#lib/routing/vocabulary";
import { channelNames } from "#lib/rule-sets/channel-names";
import type { Tried } from "#lib/rule-sets/try-out";
import type { Words } from "#lib/words";

type Part = Tried["differs"][number];

/**
 * One part of a routing result in words, empty when there is nothing.
 * @param regions what region codes are called; unknown ones are said as they are.
 */
export function partWords(
  summary: Summary,
  part: Part,
  language: keyof Words,
  regions: ReadonlyMap<string, string>,
): string {
  const said = (words: Words | undefined, other: string) => words?.[language] ?? other;
  switch (part) {
    case "lead":
      return leadWords(summary.lead, language, regions);
    case "channel":
      return summary.channel ? channelNames[summary.channel][language] : "";
    case "alsoSuggested":
      return summary.alsoSuggested.map((name) => suggestedWords(name, language)).join(" · ");
    case "flags":
      return summary.flags.map((flag) => said(flags[flag], flag)).join(" · ");
    case "barred":
      return summary.barred.map((key) => said(procedures[key], key)).join(" · ");
  }
}

function leadWords(
  lead: Summary["lead"],
  language: keyof Words,
  regions: ReadonlyMap<string, string>,
): string {
  if (lead.organizationKind === null) return "";
  const kind = organizationKinds[lead.organizationKind][language];
  const where = "region" in lead && lead.region ? (regions.get(lead.region) ?? lead.region) : "";
  const name = "name" in lead ? lead.name : "";
  return [kind, where, name].filter(Boolean).join(" · ");
}

/** `mediation` is how past complaints call mediation bodies. */
function suggestedWords(short: string, language: keyof Words): string {
  const [kind = "", name] = short.split(":");
  const key = kind === "mediation" ? "mediation-body" : kind;
  const words: Words | undefined = organizationKinds[key as OrganizationKind];
  return [words?.[language] ?? kind, name].filter(Boolean).join(" ");
}
