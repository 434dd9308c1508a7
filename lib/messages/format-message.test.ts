import assert from "node:assert/strict";
import { test } from "node:test";
import { _createCache, _createIntlFormatters } from "use-intl/core";
import formatByLibrary from "use-intl/format-message";
import { messages } from "#lib/messages/all";
import formatMessage from "#lib/messages/format-message";

type Tree = { [key: string]: string | Tree };
type Formatted = (...given: Parameters<typeof formatMessage>) => unknown;

// What a message asks for, by name: a number suits all but tags and days.
const values = (message: string, number: number) =>
  Object.fromEntries([
    ...[...message.matchAll(/\{\s*(\w+)/g)].map(([, name]) => [name, number]),
    ...[...message.matchAll(/<(\w+)>/g)].map(([, name]) => [
      name,
      (inner: unknown) => [name, inner],
    ]),
  ]);

for (const locale of ["zh", "en"] as const)
  test(`${locale}: every message reads as the library reads it`, () => {
    const cache = _createCache();
    const formatters = _createIntlFormatters(cache);
    const options = { cache, formatters, locale, timeZone: "Asia/Shanghai" };
    const read = (format: Formatted, message: string, number: number) => {
      try {
        const words = format("key", message, values(message, number), options as never);
        return JSON.stringify(words);
      } catch (error) {
        return (error as Error).name;
      }
    };
    let asking = 0;
    for (const message of wordsOf(messages[locale] as unknown as Tree))
      for (const number of [0, 1, 2, 12345]) {
        const byLibrary = read(formatByLibrary as Formatted, message, number);
        assert.equal(read(formatMessage, message, number), byLibrary, message);
        if (message.includes("{") && byLibrary.startsWith('"')) asking += 1;
      }
    assert.ok(asking > 1000, `${asking}`);
  });

function wordsOf(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) =>
    typeof value === "string" ? [value] : wordsOf(value),
  );
}
