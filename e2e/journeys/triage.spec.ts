import { filedBy, lines, openList } from "#e2e/journeys/steps/queue";
import { expect, test } from "#e2e/journeys/visitor";

test("twenty cases are triaged by keyboard alone", async ({ visitor }) => {
  test.setTimeout(240_000);
  const name = await filedBy(20);
  const officer = await visitor("zh", "tang");
  const { page } = officer;
  await openList(officer, `投诉人:${name}`);
  await expect(lines(officer)).toHaveCount(20);
  await officer.isAccessible("triage");
  await page.evaluate(watchAnswers);
  let keys = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    keys++;
  };
  const started = Date.now();
  await press("j");
  for (let dealt = 0; dealt < 20; dealt++) await press(dealt % 5 === 4 ? "z" : "a");
  await expect(lines(officer)).toHaveCount(16, { timeout: 60_000 });
  const seconds = (Date.now() - started) / 1000;
  const { shown, moved } = (await page.evaluate("window.answers")) as Answers;
  const [late, slow] = [mostWithin(shown), mostWithin(moved)];
  console.log(
    `20 cases triaged with ${keys} keys in ${seconds.toFixed(1)} s; 95 % of keys shown on their line within ${late.toFixed(0)} ms, the next case focused within ${slow.toFixed(0)} ms`,
  );
  expect(keys).toBeLessThanOrEqual(60);
  expect(seconds).toBeLessThan(60);
  expect(shown).toHaveLength(20);
  expect(moved, "after the last line there is no next").toHaveLength(19);
  // What is shown at once is shown in the next frames, however busy the machine.
  expect(late).toBeLessThanOrEqual(2000);
  expect(slow).toBeLessThanOrEqual(2000);
  await openList(officer, `投诉人:${name}`, "mine");
  await expect(lines(officer)).toHaveCount(16);
  await openList(officer, `投诉人:${name}`, "snoozed");
  await expect(lines(officer)).toHaveCount(4);
});

/** In milliseconds from the press of a key. */
type Answers = {
  /** Until a frame was over in which its line showed that something is done to it. */
  shown: number[];
  /** Until a frame was over in which another line had the focus. */
  moved: number[];
};

/** Within which 95 of 100 lie. */
function mostWithin(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Infinity;
}

/** Notes how long each key takes until the page shows an answer to it. Runs in the browser. */
function watchAnswers(): void {
  const answers: Answers = { shown: [], moved: [] };
  Object.assign(window, { answers });
  const focused = () => document.activeElement?.closest<HTMLElement>("[data-line]");
  const noteOnce = (isSo: () => boolean, times: number[], from: number) => {
    requestAnimationFrame(() => {
      if (!isSo()) noteOnce(isSo, times, from);
      else requestAnimationFrame((now) => times.push(now - from));
    });
  };
  document.addEventListener(
    "keydown",
    ({ key, timeStamp }) => {
      const line = focused();
      if (!line || (key !== "a" && key !== "z")) return;
      const all = [...document.querySelectorAll("[data-line]")];
      noteOnce(() => !line.isConnected || "pending" in line.dataset, answers.shown, timeStamp);
      if (line !== all.at(-1))
        noteOnce(() => ![line, undefined].includes(focused()!), answers.moved, timeStamp);
    },
    true,
  );
}
