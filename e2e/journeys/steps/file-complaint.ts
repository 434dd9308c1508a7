import { choose, labelled, press } from "#e2e/journeys/steps/fields";
import { expect, type Visitor } from "#e2e/journeys/visitor";
import type { Answers } from "#lib/complaints/answers";
import { technicalFields } from "#lib/organizations/technical-fields";
import { conducts, rightKinds, venues } from "#lib/routing/vocabulary";

/** What a filer answers, by the keys of the questions; in whose name is the filer's own. */
export type Complaint = Pick<Answers, "right" | "conduct" | "respondent"> & {
  holder: Omit<Answers["holder"], "organizationId">;
  wishes?: Pick<Answers["wishes"], "wish" | "fastTrackGrounds" | "statement">;
};

export type Upload = { name: string; mimeType: string; buffer: Buffer };

/** Goes through the tasks of a complaint up to the page on which it is looked over. */
export async function fillInComplaint(filer: Visitor, complaint: Complaint, ...files: Upload[]) {
  const { page, words } = filer;
  await filer.visit("/file");
  await page.getByRole("link", { name: words.say("filing.start.begin") }).click();
  await answerRight(filer, complaint.right);
  await answerHolder(filer, complaint.holder);
  await answerConduct(filer, complaint.conduct);
  await answerRespondent(filer, complaint.respondent);
  await addEvidence(filer, files);
  await answerWishes(filer, complaint.wishes);
  await at(filer, "check");
}

/** Declares, sends, and reads number and query code off the receipt. */
export async function sendComplaint(filer: Visitor): Promise<{ number: string; code: string }> {
  const { page, words } = filer;
  await page.getByLabel(words.say("filing.check.declare")).check();
  await press(filer, words.say("filing.check.send"));
  await expect(page).toHaveURL(/\/receipt/);
  await filer.isAccessible();
  const number = await page
    .getByText(/^QH-\d{4}-\d{6}$/)
    .first()
    .textContent();
  const code = await page.getByText(/^[0-9A-Z]{5} [0-9A-Z]{5}$/).textContent();
  return { number: number!, code: code! };
}

/** Waits for a task's page and holds it to axe. */
export async function at(filer: Visitor, task: string): Promise<void> {
  const name = filer.words.say(`filing.tasks.${task}.title`);
  await expect(filer.page.getByRole("heading", { level: 1, name })).toBeVisible();
  await filer.isAccessible();
}

export async function answerRight(filer: Visitor, right: Answers["right"]) {
  const { words, language } = filer;
  await at(filer, "right");
  await field(filer, "right.kind").selectOption({ label: rightKinds[right.kind][language] });
  await field(filer, "right.identifier").fill(right.identifier ?? "");
  await field(filer, "right.titleField").fill(right.title);
  if (right.niceClass) await field(filer, "right.niceClass").fill(String(right.niceClass));
  await choose(filer, words.say("filing.right.status"), words.say("filing.right.statuses.valid"));
  if (right.evaluationReport)
    await pick(filer, "right.evaluationReport", `right.reports.${right.evaluationReport}`);
  await save(filer);
}

export async function answerHolder(filer: Visitor, holder: Complaint["holder"]) {
  await at(filer, "holder");
  await pick(filer, "holder.standing", `holder.standings.${holder.standing}`);
  if (holder.registeredAt)
    await pick(filer, "holder.registeredAt", `holder.centers.${holder.registeredAt}`);
  if (holder.industry && holder.industry !== "other")
    await choose(
      filer,
      filer.words.say("filing.holder.industry"),
      technicalFields[holder.industry][filer.language],
    );
  await save(filer);
}

export async function answerConduct(filer: Visitor, conduct: Answers["conduct"]) {
  await at(filer, "conduct");
  await choose(
    filer,
    filer.words.say("filing.conduct.conduct"),
    conducts[conduct.conduct][filer.language],
  );
  await field(filer, "conduct.venue").selectOption({
    label: venues[conduct.venue][filer.language],
  });
  await field(filer, "conduct.placeOfConduct").selectOption(conduct.placeOfConduct);
  await field(filer, "conduct.conductDate").fill(conduct.conductDate);
  await field(filer, "conduct.description").fill(conduct.description);
  if (conduct.turnover) await field(filer, "conduct.turnover").fill(String(conduct.turnover));
  await save(filer);
}

export async function answerRespondent(filer: Visitor, respondent: Answers["respondent"]) {
  await at(filer, "respondent");
  await field(filer, "respondent.name").fill(respondent.name);
  await pick(filer, "respondent.kind", `respondent.kinds.${respondent.kind}`);
  await field(filer, "respondent.creditCode").fill(respondent.creditCode ?? "");
  await field(filer, "respondent.shopUrl").fill(respondent.shopUrl ?? "");
  await save(filer);
}

export async function addEvidence(filer: Visitor, files: Upload[]) {
  const { page, words } = filer;
  await at(filer, "evidence");
  await field(filer, "evidence.choose", "").setInputFiles(files);
  await press(filer, words.say("evidence.upload"));
  for (const { name } of files) await expect(page.getByRole("link", { name })).toBeVisible();
  await filer.isAccessible();
  await page.getByRole("link", { name: words.say("filing.evidence.next"), exact: true }).click();
}

async function answerWishes(filer: Visitor, wishes: Complaint["wishes"] = {}) {
  await at(filer, "wishes");
  if (wishes.wish) await pick(filer, "wishes.wish", `wishes.wishOptions.${wishes.wish}`);
  for (const ground of wishes.fastTrackGrounds ?? [])
    await pick(filer, "wishes.fastTrackGrounds", `wishes.grounds.${ground}`);
  if (wishes.statement) await field(filer, "wishes.statement").fill(wishes.statement);
  await save(filer);
}

function field(filer: Visitor, key: string, room = "filing.") {
  return labelled(filer, filer.words.say(room + key));
}

function pick(filer: Visitor, question: string, option: string) {
  const { say } = filer.words;
  return choose(filer, say(`filing.${question}`), say(`filing.${option}`));
}

export async function save(filer: Visitor) {
  await press(filer, filer.words.say("filing.saveAndGo"));
}
