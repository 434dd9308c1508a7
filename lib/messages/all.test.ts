import assert from "node:assert/strict";
import { test } from "node:test";
import { createTranslator } from "use-intl/core";
import { messages } from "#lib/messages/all";

type Tree = { [key: string]: string | Tree };

for (const locale of ["zh", "en"] as const)
  test(`${locale}: every message is found by its key and can be read`, () => {
    const wrong: string[] = [];
    const onError = (error: Error & { code?: string }) => {
      // What fails only for want of values is put together right.
      if (error.code !== "FORMATTING_ERROR") wrong.push(error.message);
    };
    const all = messages[locale] as unknown as Tree;
    const say = createTranslator({ locale, messages: all, onError }) as (key: string) => string;
    for (const path of pathsOf(all)) say(path);
    assert.deepEqual(wrong, []);
  });

function pathsOf(tree: Tree, under: string[] = []): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[...under, key].join(".")] : pathsOf(value, [...under, key]),
  );
}
