import { procedures as proceduresEn } from "#lib/messages/en/procedures";
import { proceedings as proceedingsEn } from "#lib/messages/en/proceedings";
import { procedures as proceduresZh } from "#lib/messages/zh/procedures";
import { proceedings as proceedingsZh } from "#lib/messages/zh/proceedings";
import { procedures } from "#lib/procedures/registry";
import type { Phase, Stage } from "#lib/proceedings/procedure";
import { plain } from "#lib/queue/filter/keys";
import { type RightKind, rightKinds } from "#lib/routing/vocabulary";
import type { Words } from "#lib/words";

/** A value that a filter knows by name, and what it means. */
export type Named<T> = { words: Words; means: readonly T[] };

type NamedState = { procedureKey: string; state: string };

const phaseNames: readonly Named<Phase>[] = [
  { words: { zh: "新收", en: "new" }, means: ["new"] },
  { words: { zh: "在办", en: "open" }, means: ["new", "working", "waiting"] },
  { words: { zh: "等待他方", en: "waiting" }, means: ["waiting"] },
  { words: { zh: "办结", en: "closed" }, means: ["closed"] },
];

const patents: readonly RightKind[] = ["invention-patent", "utility-model-patent", "design-patent"];

/** What people say for several kinds at once, or for short. */
const rightShorts: readonly Named<RightKind>[] = [
  { words: { zh: "商标", en: "mark" }, means: ["trademark"] },
  { words: { zh: "专利", en: "patent" }, means: patents },
  { words: { zh: "发明", en: "invention" }, means: ["invention-patent"] },
  { words: { zh: "实用新型", en: "utility model" }, means: ["utility-model-patent"] },
  { words: { zh: "外观设计", en: "design" }, means: ["design-patent"] },
  {
    words: { zh: "著作权", en: "copyright" },
    means: ["copyright-work", "software-copyright"],
  },
  { words: { zh: "线索", en: "tip" }, means: ["none"] },
];

export const rightNames: readonly Named<RightKind>[] = [
  ...rightShorts,
  ...Object.entries(rightKinds).map(([key, words]) => ({ words, means: [key as RightKind] })),
];

type Names = { name: string; states: Record<string, { name: string }> };

const wordsOf = (key: string) => {
  const [zh, en] = [proceduresZh, proceduresEn].map((all) => (all as Record<string, Names>)[key]!);
  return { zh: zh!, en: en! };
};

export const procedureNames: readonly Named<string>[] = procedures.map(({ key }) => {
  const { zh, en } = wordsOf(key);
  return { words: { zh: zh.name, en: en.name }, means: [key] };
});

/** States of all procedures by their names: what is called alike is asked for together. */
export const stateNames: readonly Named<NamedState>[] = grouped(
  procedures.flatMap(({ key, states }) => {
    const { zh, en } = wordsOf(key);
    return Object.keys(states).map((state) => ({
      words: { zh: zh.states[state]!.name, en: en.states[state]!.name },
      means: [{ procedureKey: key, state }],
    }));
  }),
);

/** The stages that everybody is told of, over all procedures, with the states that lie in each. */
export const stageNames: readonly (Named<NamedState> & { key: Stage })[] = (
  Object.keys(proceedingsZh.stages) as Stage[]
).map((key) => ({
  key,
  words: { zh: proceedingsZh.stages[key].name, en: proceedingsEn.stages[key].name },
  means: procedures.flatMap((procedure) =>
    Object.entries(procedure.states)
      .filter(([, { stage }]) => stage === key)
      .map(([state]) => ({ procedureKey: procedure.key, state })),
  ),
}));

export const laneNames: readonly Named<boolean>[] = [
  { words: { zh: "快速", en: "fast" }, means: [true] },
  { words: { zh: "普通", en: "usual" }, means: [false] },
];

export { phaseNames };

/**
 * What a word means among the names of either language; several may share it. States are found by
 * the name that their readers see, and what is called alike in one language may not be in the other.
 */
export function meaningsOf<T>(names: readonly Named<T>[], word: string): T[] {
  const wanted = plain(word);
  return names
    .filter(({ words }) => plain(words.zh) === wanted || plain(words.en) === wanted)
    .flatMap(({ means }) => means);
}

function grouped<T>(names: readonly Named<T>[]): Named<T>[] {
  const byWords = new Map<string, { words: Words; means: T[] }>();
  for (const { words, means } of names) {
    const key = `${words.zh}/${words.en}`;
    const group = byWords.get(key) ?? { words, means: [] };
    group.means.push(...means);
    byWords.set(key, group);
  }
  return [...byWords.values()];
}
