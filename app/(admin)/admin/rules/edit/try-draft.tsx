import { getLocale, getTranslations } from "next-intl/server";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { mustKeepSettings } from "#lib/organizations/administration";
import { nameOf } from "#lib/organizations/name-of";
import { listRegions } from "#lib/organizations/regions";
import type { RuleSet } from "#lib/routing/rule-set";
import { currentRuleSet } from "#lib/rule-sets/current-rule-set";
import { type Difference, difference, isEmpty } from "#lib/rule-sets/difference";
import { type DraftProblem, readDraft } from "#lib/rule-sets/read-draft";
import { partWords } from "#lib/rule-sets/summary-words";
import { type Tried, tryOut } from "#lib/rule-sets/try-out";

export type Outcome = {
  /** What keeps the draft or the case file from being read, each with its line. */
  problems: { title: string; lines: string[] } | null;
  /** How the draft differs from the rules in force. */
  differs: string | null;
  tried: { summary: string; rows: TriedRow[] } | null;
};

export type TriedRow = { key: string; id: string; part: string; before: string; after: string };

/**
 * Reads a typed draft and, when there are past complaints, tries it out on them. Keeps nothing.
 * @throws NotSeen for anybody who does not keep the installation's settings.
 */
export async function tryDraft(
  actor: MemberActor,
  typed: Record<string, string>,
): Promise<Outcome> {
  const current = await acting(actor, async (tx) => {
    await mustKeepSettings(tx, actor);
    return currentRuleSet(tx);
  });
  const t = await getTranslations("admin.rules");
  const draft = readDraft(typed.text ?? "", current.version);
  if (!draft.ok) {
    const title = t("problemsTitle", { count: draft.problems.length });
    return outcome({ problems: { title, lines: await linesOf(draft.problems) } });
  }
  const differs = await differsWords(difference(current, draft.ruleSet));
  if (!typed.cases?.trim()) {
    return outcome({ differs, tried: { summary: t("noCases"), rows: [] } });
  }
  return triedOn(actor, typed.cases, current, draft.ruleSet, differs);
}

async function triedOn(
  actor: MemberActor,
  cases: string,
  current: RuleSet,
  draft: RuleSet,
  differs: string,
): Promise<Outcome> {
  const t = await getTranslations("admin.rules");
  const result = tryOut(cases, current, draft, shanghaiDate(actor.now));
  if (!result.ok) {
    const lines = await linesOf(result.problems);
    return outcome({ differs, problems: { title: t("caseProblemsTitle"), lines } });
  }
  const changed = result.tried.filter((one) => one.differs.length > 0);
  const summary = t("tried", { count: result.tried.length, changed: changed.length });
  return outcome({ differs, tried: { summary, rows: await rowsOf(actor, changed) } });
}

function outcome(found: Partial<Outcome>): Outcome {
  return { problems: null, differs: null, tried: null, ...found };
}

async function linesOf(problems: DraftProblem[]): Promise<string[]> {
  const [t, locale] = await Promise.all([getTranslations("admin.rules"), getLocale()]);
  return problems
    .slice(0, 50)
    .map(({ line, path, message }) =>
      [t("line", { line }), path, message[locale]].filter(Boolean).join(" · "),
    );
}

async function differsWords(found: Difference): Promise<string> {
  const t = await getTranslations("admin.rules");
  if (isEmpty(found)) return t("draftSame");
  const { added, removed, changed } = found.rules;
  const terms = found.terms.added.length + found.terms.removed.length + found.terms.changed.length;
  return t("draftChanges", {
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    terms,
    facts: found.facts.length,
  });
}

async function rowsOf(actor: MemberActor, changed: Tried[]): Promise<TriedRow[]> {
  const [t, locale, regions] = await Promise.all([
    getTranslations("admin.rules"),
    getLocale(),
    listRegions(actor),
  ]);
  const names = new Map(regions.map((region) => [region.code, nameOf(region, locale)]));
  return changed.flatMap(({ id, before, after, differs }) =>
    differs.map((part) => ({
      key: `${id} ${part}`,
      id,
      part: t(`parts.${part}`),
      before: partWords(before, part, locale, names) || t("nothing"),
      after: partWords(after, part, locale, names) || t("nothing"),
    })),
  );
}
