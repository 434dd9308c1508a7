import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { companySeat } from "#e2e/arrange/seats";
import { expect, test } from "#e2e/journeys/visitor";

test("a body that has no part in a case meets a 404 on page, API and file", async ({ visitor }) => {
  const holder = await companySeat("示例青禾体育公司");
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const stranger = await visitor();
  await stranger.signIn("sheng@demo.test");
  for (const path of [
    `/desk/cases/${caseId}`,
    `/my/cases/${caseId}`,
    `/api/v1/cases/${caseId}`,
    `/api/evidence/${caseId}`,
    "/desk/cases/not-an-id",
  ]) {
    const answer = await stranger.page.request.get(path);
    expect(answer.status(), path).toBe(404);
  }
});
