import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const css = readFileSync("app/globals.css", "utf8");
const light = tokensAfter(":root {");
const darkBySystem = tokensAfter(':root:not([data-theme="light"]) {');
const darkByChoice = tokensAfter(':root[data-theme="dark"] {');

const grounds = ["paper", "sheet", "wash"];
const inks = ["ink", "quiet", "indigo", "indigo-deep", "cinnabar", "amber", "jade"];
const washes = ["indigo-wash", "cinnabar-wash", "amber-wash", "jade-wash"];
const texts: [string, string][] = [
  ...inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground])),
  ...washes.flatMap((wash): [string, string][] => [
    ["ink", wash],
    ["quiet", wash],
    [wash.replace("-wash", ""), wash],
  ]),
  ["on-indigo", "indigo-fill"],
  ["on-indigo", "indigo-press"],
  ["on-cinnabar", "cinnabar"],
];

for (const [name, tokens] of Object.entries({ light, dark: darkByChoice })) {
  test(`every ink can be read on every ground it is used on, ${name}`, () => {
    const faint = texts.filter(([ink, ground]) => ratio(tokens, ink, ground) < 4.5);
    assert.deepEqual(faint, []);
  });

  test(`the edges of controls stand out from every ground, ${name}`, () => {
    const faint = grounds.filter((ground) => ratio(tokens, "edge", ground) < 3);
    assert.deepEqual(faint, []);
  });
}

test("the weakest pairs are known", () => {
  assert.deepEqual(weakest(light), ["jade on wash", 5.52]);
  assert.deepEqual(weakest(darkByChoice), ["on-indigo on indigo-fill", 5.44]);
});

test("dark is the same dark whether the system or the reader asks for it", () => {
  assert.deepEqual(darkBySystem, darkByChoice);
});

test("dark answers for every color of light", () => {
  assert.deepEqual(Object.keys(darkByChoice), Object.keys(light));
});

function tokensAfter(opening: string): Record<string, string> {
  const start = css.indexOf(opening);
  assert.notEqual(start, -1, opening);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => m.slice(1)),
  );
}

function weakest(tokens: Record<string, string>) {
  const ratios = texts.map(([ink, ground]): [string, number] => [
    `${ink} on ${ground}`,
    Math.round(ratio(tokens, ink, ground) * 100) / 100,
  ]);
  return ratios.sort((a, b) => a[1] - b[1])[0];
}

/** The contrast ratio of WCAG 2.2, 1 to 21. */
function ratio(tokens: Record<string, string>, ink: string, ground: string) {
  const [one, other] = [luminance(tokens[ink]!), luminance(tokens[ground]!)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(color: string) {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    channel(parseInt(color.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function channel(value: number) {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
