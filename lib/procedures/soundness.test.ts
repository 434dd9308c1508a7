import assert from "node:assert/strict";
import { test } from "node:test";
import { type Citation, laws } from "#lib/law/laws";
import { isLimitKey, LIMITS } from "#lib/law/limits/limits";
import { procedures } from "#lib/procedures/registry";
import type { ActionRule, Procedure } from "#lib/proceedings/procedure";

const tables = new Map<string, Procedure>(procedures.map((table) => [table.key, table]));
const SPECIAL_TARGETS = ["same", "suspended-from"];

for (const procedure of procedures) {
  const name = procedure.key;
  const rules = Object.entries(procedure.actions);

  test(`${name}: every state, clock and action that the table names exists`, () => {
    assert.ok(procedure.states[procedure.opening.state], "opening state");
    for (const clock of procedure.opening.starts) assert.ok(procedure.clocks[clock], clock);
    for (const [action, rule] of rules) {
      for (const state of statesNamed(rule))
        assert.ok(procedure.states[state], `${action}: ${state}`);
      for (const clock of clocksNamed(rule))
        assert.ok(procedure.clocks[clock], `${action}: ${clock}`);
      for (const need of rule.needs ?? [])
        if (need.is === "action-taken") assert.ok(procedure.actions[need.action], need.action);
    }
  });

  test(`${name}: what parties are told instead of a state is a state that is told as it is`, () => {
    for (const [state, { toldAs }] of Object.entries(procedure.states)) {
      if (toldAs === undefined) continue;
      assert.ok(procedure.states[toldAs], state);
      assert.equal(procedure.states[toldAs].toldAs, undefined, state);
    }
  });

  test(`${name}: every other procedure and action that the table names exists`, () => {
    for (const need of rules.flatMap(([, { needs }]) => needs ?? [])) {
      if (need.is === "no-open-proceeding") assert.ok(tables.has(need.procedure), need.procedure);
      if (need.is === "other-action-taken") assertKnown(`${need.procedure}/${need.action}`);
    }
    for (const said of Object.keys(procedure.hears ?? {})) assertKnown(said);
  });

  test(`${name}: what follows by itself exists, asks for nothing and leads to one state`, () => {
    for (const action of followersOf(procedure)) {
      const rule = procedure.actions[action];
      assert.ok(rule, action);
      assert.equal(typeof rule.to, "string", `${action} waits for an answer`);
      const asks = Object.entries(rule.input).filter(([, { required }]) => required);
      assert.deepEqual(asks, [], `${action} waits for what must be entered`);
      assert.ok(!rule.extends?.amountFrom && !(rule.outcome && "byAnswer" in rule.outcome), action);
    }
  });

  test(`${name}: what nobody does by hand follows from something`, () => {
    const followers = followersOf(procedure);
    for (const [action, { by }] of rules)
      assert.ok(by.length > 0 || followers.has(action), `${action} never comes about`);
  });

  test(`${name}: what a time that ran out proposes is the owner's to do`, () => {
    for (const [clock, { onExpiry }] of Object.entries(procedure.clocks)) {
      if (onExpiry?.how !== "proposed") continue;
      const by = procedure.actions[onExpiry.action]?.by ?? [];
      assert.ok(
        by.some(({ standing }) => standing === "owner"),
        clock,
      );
    }
  });

  test(`${name}: what a time that ran out brings about ends that time`, () => {
    for (const [clock, { onExpiry }] of Object.entries(procedure.clocks)) {
      if (onExpiry?.how !== "happens") continue;
      const { ends = [], to } = procedure.actions[onExpiry.action]!;
      const closing = typeof to === "string" && procedure.states[to]?.phase === "closed";
      assert.ok(ends.includes(clock) || closing, `${onExpiry.action} leaves ${clock} running`);
    }
  });

  test(`${name}: nothing starts or lengthens what nobody ends, and every clock is started`, () => {
    const started = new Set([
      ...procedure.opening.starts,
      ...rules.flatMap(([, { starts }]) => starts ?? []),
    ]);
    const ended = new Set(rules.flatMap(([, { ends }]) => ends ?? []));
    assert.deepEqual([...started].sort(), Object.keys(procedure.clocks).sort());
    for (const clock of started)
      if (!procedure.clocks[clock]!.outlives) assert.ok(ended.has(clock), `nobody ends ${clock}`);
  });

  test(`${name}: only a party's remedy outlives the proceeding`, () => {
    for (const [clock, { outlives, binds }] of Object.entries(procedure.clocks))
      assert.ok(!outlives || binds !== "owner", clock);
  });

  test(`${name}: a clock is stopped only for a reason that its law excludes`, () => {
    for (const [action, { pauses }] of rules) {
      if (!pauses || pauses.clocks === "all" || pauses.reason === "suspension") continue;
      for (const clock of pauses.clocks) {
        const { excludes } = LIMITS[procedure.clocks[clock]!.limit].at(-1)!;
        assert.ok(excludes.includes(pauses.reason), `${action} stops ${clock} in vain`);
      }
    }
  });

  test(`${name}: an extension exists in the law and offers no more than it`, () => {
    for (const [action, { extends: wanted, input }] of rules) {
      if (!wanted) continue;
      const allowed = LIMITS[procedure.clocks[wanted.clock]!.limit].at(-1)!.extensions[wanted.step];
      assert.ok(allowed, `${action}: no such extension`);
      const field = wanted.amountFrom ? input[wanted.amountFrom] : undefined;
      assert.equal(allowed.amount === null && !field, false, `${action} must ask by how much`);
      if (!field) continue;
      assert.ok(field.kind === "choice" && field.required, `${action}: ${wanted.amountFrom}`);
      for (const option of field.options)
        assert.ok(Number(option) > 0 && Number(option) <= (allowed.amount ?? Infinity), option);
    }
  });

  test(`${name}: what an answer decides is a required choice with a state for every option`, () => {
    for (const [action, { to, input, outcome }] of rules) {
      const byAnswer = [
        typeof to === "string" ? null : to.byAnswer,
        outcome && "byAnswer" in outcome ? outcome.byAnswer : null,
      ];
      for (const field of byAnswer.flatMap((key) => (key === null ? [] : [input[key]])))
        assert.ok(field?.kind === "choice" && field.required, action);
      if (typeof to === "string") continue;
      const field = input[to.byAnswer]!;
      assert.deepEqual(
        Object.keys(to.states).sort(),
        "options" in field ? [...field.options].sort() : [],
      );
    }
  });

  test(`${name}: no proceeding ends and no solemn act is done without words or grounds`, () => {
    for (const [action, rule] of rules) {
      if (!rule.solemn && !closes(procedure, rule)) continue;
      if (followersOf(procedure).has(action)) continue;
      if (rule.by.some(({ standing }) => standing === "respondent") || action === "close") continue;
      const asks = Object.values(rule.input).some(({ required }) => required);
      assert.ok(asks || action === "accept", `${action} asks for nothing`);
    }
  });

  test(`${name}: a refusal or end by the body gives its reasons in words`, () => {
    for (const [action, rule] of rules) {
      if (!closes(procedure, rule) || !rule.by.some(({ standing }) => standing === "owner"))
        continue;
      if (action === "close" || action === "hand-over" || followersOf(procedure).has(action))
        continue;
      const words = Object.values(rule.input).some((it) => it.kind === "text" && it.required);
      assert.ok(words, `${action} gives no reasons`);
    }
  });

  test(`${name}: every way to end keeps an outcome, unless a decision has left one`, () => {
    for (const [action, rule] of rules)
      if (closes(procedure, rule)) assert.ok(rule.outcome || action === "close", action);
  });

  test(`${name}: every article cited stands in a law that is known`, () => {
    const cited = [...procedure.basis, ...rules.flatMap(([, { basis }]) => basis)];
    for (const citation of cited) assertCitation(citation);
    for (const [action, { basis }] of rules) assert.ok(basis.length > 0, `${action} has no basis`);
  });

  test(`${name}: every limit is known and of the right kind`, () => {
    for (const { limit, limitAbroad } of Object.values(procedure.clocks))
      for (const key of [limit, limitAbroad ?? limit]) {
        assert.ok(isLimitKey(key), key);
        assert.equal(LIMITS[key].at(-1)!.before, false, `${key} is counted back`);
      }
    for (const field of rules.flatMap(([, { input }]) => Object.values(input)))
      if (field.kind === "date" && field.notice)
        assert.equal(LIMITS[field.notice].at(-1)!.before, true);
  });
}

function assertKnown(said: string) {
  const [key = "", action = ""] = said.split("/");
  assert.ok(tables.get(key)?.actions[action], `nobody ever does ${said}`);
}

/** The actions that follow by themselves, from another proceeding or from a time. */
function followersOf({ hears = {}, clocks }: Procedure): Set<string> {
  const late = Object.values(clocks).flatMap(({ onExpiry }) =>
    onExpiry?.how === "happens" ? [onExpiry.action] : [],
  );
  return new Set([...Object.values(hears), ...late]);
}

function statesNamed({ from, to }: ActionRule): string[] {
  const targets = typeof to === "string" ? [to] : Object.values(to.states);
  return [...from, ...targets.filter((state) => !SPECIAL_TARGETS.includes(state))];
}

function clocksNamed(rule: ActionRule): string[] {
  const { starts = [], ends = [], pauses, resumes = [], extends: longer, needs = [] } = rule;
  const paused = pauses && pauses.clocks !== "all" ? pauses.clocks : [];
  const resumed = resumes === "all" ? [] : resumes;
  const needed = needs.flatMap((need) => ("clock" in need ? [need.clock] : []));
  return [...starts, ...ends, ...paused, ...resumed, ...needed, ...(longer ? [longer.clock] : [])];
}

function closes(procedure: Procedure, rule: ActionRule): boolean {
  const targets = typeof rule.to === "string" ? [rule.to] : Object.values(rule.to.states);
  return targets.some((state) => procedure.states[state]?.phase === "closed");
}

function assertCitation({ law, article, confirmed }: Citation) {
  assert.ok(law in laws, law);
  if (article === "") assert.equal(confirmed, false, `${law} without an article`);
  else assert.match(article, /^\d+(\(\d+\))?$/, `${law} ${article}`);
}
