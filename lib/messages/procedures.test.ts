import assert from "node:assert/strict";
import { test } from "node:test";
import { createTranslator } from "next-intl";
import { events as eventsEn } from "#lib/messages/en/events";
import { procedures as proceduresEn } from "#lib/messages/en/procedures";
import { events as eventsZh } from "#lib/messages/zh/events";
import { procedures as proceduresZh } from "#lib/messages/zh/procedures";
import { procedures as tables } from "#lib/procedures/registry";
import type { Procedure } from "#lib/proceedings/procedure";

type Tree = { [key: string]: string | Tree };

const words = { zh: proceduresZh, en: proceduresEn } as unknown as Record<"zh" | "en", Tree>;
const CJK = /[\u3400-\u9fff]/;
/** Hints may be empty; they are the only words that may. */
const MAY_BE_EMPTY = /\.hint$/;

for (const locale of ["zh", "en"] as const) {
  const said = leavesOf(words[locale]);

  test(`${locale}: the words are those of the tables, none missing and none left over`, () => {
    const wanted = tables.flatMap(namesOf).sort();
    assert.deepEqual([...said.keys()].sort(), wanted);
  });

  test(`${locale}: every word can be said, none is empty but a hint`, () => {
    const say = createTranslator({ locale, messages: words[locale], onError }) as Say;
    for (const [key, text] of said) {
      assert.equal(say(key), text, key);
      assert.ok(text.trim() !== "" || MAY_BE_EMPTY.test(key), `${key} is empty`);
    }
  });

  test(`${locale}: no word is left in the other language`, () => {
    for (const [key, text] of said)
      if (text !== "") assert.equal(CJK.test(text), locale === "zh", `${key}: ${text}`);
  });

  test(`${locale}: consequences are sentences and name no number that the law might change`, () => {
    for (const [key, text] of said)
      if (key.endsWith(".consequence")) {
        assert.match(text, locale === "zh" ? /。$/ : /\.$/, key);
        assert.doesNotMatch(text, /\d/, `${key}: ${text}`);
      }
  });

  test(`${locale}: two actions open in one state never look alike`, () => {
    for (const table of tables)
      for (const state of Object.keys(table.states)) {
        const open = Object.keys(table.actions).filter((it) =>
          table.actions[it]!.from.includes(state),
        );
        const labels = open.map((it) => said.get(`${table.key}.actions.${it}.label`));
        assert.equal(
          new Set(labels).size,
          labels.length,
          `${table.key} ${state}: ${labels.join()}`,
        );
      }
  });

  test(`${locale}: every event makes a sentence, with and without what may be missing`, () => {
    const messages = locale === "zh" ? eventsZh : eventsEn;
    const say = createTranslator({ locale, messages, onError }) as Say;
    for (const type of Object.keys(messages))
      for (const values of [present, absent]) {
        const sentence = say(type, values);
        assert.ok(sentence.length > 1, type);
        assert.doesNotMatch(sentence, /[{}]|undefined/, sentence);
      }
  });
}

test("what is missing is left out of an event's sentence", () => {
  const say = createTranslator({ locale: "zh", messages: eventsZh, onError }) as Say;
  assert.equal(say("clock-started", present), "“办案期限”开始计算，2月22日到期（预计）");
  assert.equal(say("clock-started", absent), "“办案期限”开始计算");
  assert.equal(say("referral-returned", present), "乙机构退回移送，认为应由丙机构办理");
  assert.equal(say("referral-returned", absent), "乙机构退回移送");
  assert.equal(say("complaint-filed", present), "提交投诉，附证据 2 份");
  assert.equal(say("complaint-filed", absent), "提交投诉");
  assert.equal(say("complaint-filed", { ...absent, rightKind: "none" }), "举报线索");
});

type Say = (key: string, values?: Record<string, string | number>) => string;

const names = {
  clock: "办案期限",
  dueOn: "2月22日",
  done: "已立案",
  names: "严书衡",
  file: "照片.jpg",
  kind: "移送",
  from: "甲机构",
  to: "乙机构",
  proper: "丙机构",
  designated: "丙机构",
  lead: "丙机构",
  with: "甲机构",
  count: 2,
  organization: "甲机构",
  procedure: "行政裁决",
  party: "某公司",
  person: "张三",
  targetOn: "2月22日",
  version: 3,
  cause: "立案",
  notice: "国办发明电〔2026〕1号",
  before: "2月20日",
  after: "2月22日",
  number: "QH-2026-000123",
  title: "受理通知书",
  item: 2,
  host: "hooks.example.cn",
  fault: "连不上",
  numbers: "京知〔2026〕1号",
};
const present = {
  ...names,
  dated: "yes",
  expected: "yes",
  known: "yes",
  named: "yes",
  outcome: "met",
  is: "action",
  standing: "complainant",
  noticed: "yes",
  again: "yes",
  numbered: "yes",
  leads: "yes",
  channel: "mail",
  evidence: 2,
  rows: 2,
  open: 1,
  side: "respondent",
  rightKind: "trademark",
  brought: "yes",
};
const absent = {
  ...names,
  dated: "no",
  expected: "no",
  known: "no",
  brought: "no",
  named: "no",
  outcome: "cancelled",
  is: "deadline",
  standing: "respondent",
  noticed: "no",
  again: "no",
  numbered: "no",
  leads: "no",
  channel: "webhook",
  evidence: 0,
  rows: 1,
  open: 0,
  side: "complainant",
  rightKind: "trademark",
};

function onError(error: Error): never {
  throw error;
}

function leavesOf(tree: Tree, path: string[] = []): Map<string, string> {
  const leaves = Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    assert.ok(!key.includes("."), `${key} would be read as a path`);
    if (typeof value === "string") return [[[...path, key].join("."), value]];
    return [...leavesOf(value, [...path, key])];
  });
  return new Map(leaves);
}

function namesOf(table: Procedure): string[] {
  const of = (kind: string, keys: string[], each: string[]) =>
    keys.flatMap((key) => each.map((leaf) => `${table.key}.${kind}.${key}.${leaf}`));
  return [
    `${table.key}.name`,
    `${table.key}.about`,
    ...of("states", Object.keys(table.states), ["name", "about"]),
    ...of("clocks", Object.keys(table.clocks), ["name", "onExpiry"]),
    ...of("actions", Object.keys(table.actions), ["label", "done", "consequence"]),
    ...fieldsOf(table),
    ...outcomesOf(table).map((outcome) => `${table.key}.outcomes.${outcome}`),
  ];
}

function fieldsOf(table: Procedure): string[] {
  return Object.entries(table.actions).flatMap(([action, { input }]) =>
    Object.entries(input).flatMap(([name, field]) => {
      const path = `${table.key}.actions.${action}.fields.${name}`;
      const options = "options" in field ? field.options : [];
      return [`${path}.label`, `${path}.hint`, ...options.map((it) => `${path}.options.${it}`)];
    }),
  );
}

function outcomesOf(table: Procedure): string[] {
  const outcomes = Object.values(table.actions).flatMap(({ outcome, input }) => {
    if (!outcome) return [];
    if ("fixed" in outcome) return [outcome.fixed];
    const field = input[outcome.byAnswer]!;
    return "options" in field ? [...field.options] : [];
  });
  return [...new Set(outcomes)];
}
