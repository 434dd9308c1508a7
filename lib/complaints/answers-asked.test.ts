import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type ClonedDatabase, cloneDatabase } from "#db/testing";
import { companySeat } from "#e2e/arrange/seats";
import { addDays, shanghaiDate } from "#lib/calendar/plain-date";
import { type DraftAnswers, sectionKeys } from "#lib/complaints/draft-answers";
import { createDraft } from "#lib/complaints/drafts/create-draft";
import { findDraft } from "#lib/complaints/drafts/find-draft";
import { useRight as fillFromRight } from "#lib/complaints/drafts/use-right";
import { readSection } from "#lib/complaints/read-section";
import { giveAuthority } from "#lib/organizations/authorities";
import { saveRight } from "#lib/rights/save-right";

let database: ClonedDatabase;
before(async () => {
  database = await cloneDatabase();
});
after(() => database.drop());

const today = shanghaiDate(new Date());
/** The declaration that all of it is true. */
const declaration = "check.declared";

test("a trademark complaint asks for at most 24 answers of somebody of whom nothing is known", () => {
  const asked = new Set([...askedIn({}), ...askedIn({ right: { kind: "trademark" } })]);
  assert.ok(asked.has("right.identifier") && asked.has("conduct.description"));
  assert.ok(asked.size + 1 <= 24, [...asked, declaration].join());
});

test("and for at most 12 of an agent when right, holder and authority are saved", async () => {
  const [holder, agent] = [await companySeat(), await companySeat()];
  await giveAuthority(holder, holder.organizationId, {
    agentOrganizationId: agent.organizationId,
    scope: ["file"],
    validFrom: today,
    validUntil: addDays(today, 365),
  });
  const right = { kind: "trademark", identifier: "1234567", title: "「青禾」", status: "valid" };
  const saved = await saveRight(holder, {
    holderOrganizationId: holder.organizationId,
    typed: right,
  });
  assert.ok("id" in saved);
  const draftId = await createDraft(agent);
  await fillFromRight(agent, draftId, saved.id);
  const asked = askedIn((await findDraft(agent, draftId)).answers);
  assert.ok(asked.length + 1 <= 12, [...asked, declaration].join());
  for (const known of ["right.kind", "right.identifier", "holder.organizationId"])
    assert.ok(!asked.includes(known), `${known} is asked again`);
});

/** What a draft still lacks before it can be sent. */
function askedIn(answers: DraftAnswers): string[] {
  return sectionKeys.flatMap((section) =>
    Object.keys(readSection(section, answers, today).problems).map((key) => `${section}.${key}`),
  );
}
