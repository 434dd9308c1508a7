import assert from "node:assert/strict";
import { test } from "node:test";
import { lackingFor, lackingScope, neededFor, sortedIn } from "#lib/authorities/lacking-authority";
import { authorityScopes } from "#lib/authorities/scopes";
import { tables } from "#lib/procedures/registry";

const ofParties = new Set(
  [...tables.values()].flatMap(({ key, actions }) =>
    Object.entries(actions).flatMap(([action, { by }]) =>
      by.some(({ standing }) => standing === "complainant" || standing === "respondent")
        ? [`${key}/${action}`]
        : [],
    ),
  ),
);
const nameOf = (step: string) => step.slice(step.indexOf("/") + 1);

test("every action of a party, in every table, is sorted in by the authority that it needs", () => {
  assert.ok(ofParties.size > 100, `${ofParties.size} were looked at`);
  const unsorted = [...ofParties].filter((step) => neededFor(nameOf(step)) === undefined);
  assert.deepEqual(unsorted, [], "say in lacking-authority.ts what an agent needs for these");
});

test("nothing is sorted in that no table knows, and every scope is needed for something", () => {
  const names = new Set([...ofParties].map(nameOf));
  assert.deepEqual(
    sortedIn.filter((action) => !names.has(action)),
    [],
  );
  const needed = new Set(sortedIn.map(neededFor));
  assert.deepEqual([...needed].sort(), [...Object.keys(authorityScopes), "holder"].sort());
});

test("what ends, settles or gives up the holder's claim takes an authority of its own", () => {
  const general = ["file", "supplement"];
  for (const action of ["agree-as-complainant", "agree-last-as-complainant", "make-proposal"])
    assert.equal(lackingFor(action, general), "no-authority-to-settle");
  for (const action of ["withdraw", "withdraw-application", "decline-detention"])
    assert.equal(lackingFor(action, general), "no-authority-to-withdraw");
  for (const action of ["appeal", "counterclaim"])
    assert.equal(lackingFor(action, general), "no-authority-to-appeal");
  assert.equal(lackingFor("answer-supplement", general), null);
});

test("who acts for itself lacks nothing; with no authority left an agent lacks every one", () => {
  for (const action of sortedIn) {
    assert.equal(lackingFor(action, null), null, action);
    assert.notEqual(lackingFor(action, []), null, action);
  }
  assert.equal(lackingScope("file", []), "no-authority-to-file");
});

test("no authority passes the mandate on, nor covers what nobody has sorted in", () => {
  const all = Object.keys(authorityScopes);
  for (const action of ["sign-mandate", "explode", "constructor"])
    assert.equal(lackingFor(action, all), "only-the-holder", action);
});
