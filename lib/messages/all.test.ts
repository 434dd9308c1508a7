import assert from "node:assert/strict";
import { test } from "node:test";
import { createTranslator } from "use-intl/core";
import { messages } from "#lib/messages/all";

type Tree = { [key: string]: string | Tree };

for (const locale of ["zh", "en"] as const)
  test(`${locale}: every message can be read, whatever stands in its places`, () => {
    const wrong: string[] = [];
    const onError = (error: Error & { code?: string }) => {
      if (error.code === "INVALID_MESSAGE") wrong.push(error.message);
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
