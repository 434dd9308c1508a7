import { filed, trademarkAnswers } from "#e2e/arrange/complaints";
import { seatIn } from "#e2e/arrange/seats";
import type { Upload } from "#e2e/journeys/steps/file-complaint";
import { expect, test, type Visitor } from "#e2e/journeys/visitor";

test("a document and a video of a case are shown in its page, and play", async ({ visitor }) => {
  const holder = await seatIn("demo-qinghe", ["filer"]);
  const { caseId } = await filed(holder, trademarkAnswers(holder));
  const filer = await visitor("zh", "shi");
  await filer.page.goto("/my");
  const video = { name: "录像.webm", mimeType: "video/webm", buffer: await filmed(filer) };
  for (const file of [video, certificate]) await handIn(filer, caseId, file);
  const officer = await visitor("zh", "tang");
  const { page, words } = officer;
  const show = async ({ name }: Upload) => {
    await page.goto(`/desk/cases/${caseId}?part=evidence`);
    const line = page.getByRole("listitem").filter({ hasText: name });
    const link = line.getByRole("link", { name: words.say("cases.evidence.view"), exact: true });
    await link.click();
    return words.say("cases.evidence.shown", { name });
  };

  const film = page.getByLabel(await show(video), { exact: true });
  await expect
    .poll(() => film.evaluate((shown: HTMLVideoElement) => shown.readyState))
    .toBeGreaterThanOrEqual(1);
  await film.evaluate((shown: HTMLVideoElement) => {
    shown.muted = true;
    return shown.play();
  });
  await expect
    .poll(() => film.evaluate((shown: HTMLVideoElement) => shown.currentTime))
    .toBeGreaterThan(0);
  await officer.isAccessible("video");

  const sent = page.waitForResponse(/\/api\/evidence\/[0-9a-f-]+\?view=1$/);
  const frame = page.getByTitle(await show(certificate), { exact: true });
  expect((await sent).headers()["content-type"]).toBe("application/pdf");
  await expect(frame).toBeVisible();
});

/** A second of a film, as the visitor's browser makes one. */
async function filmed({ page }: Visitor): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d")!;
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: "video/webm" });
    const parts: Blob[] = [];
    recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
    const over = new Promise((done) => recorder.addEventListener("stop", done));
    recorder.start();
    for (let picture = 0; picture < 10; picture++) {
      pen.fillStyle = picture % 2 === 0 ? "white" : "black";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      await new Promise((done) => setTimeout(done, 100));
    }
    recorder.stop();
    await over;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  return Buffer.from(bytes);
}

async function handIn({ page }: Visitor, caseId: string, file: Upload): Promise<void> {
  const answer = await page.request.post(`/api/evidence?case=${caseId}`, {
    headers: { Origin: new URL(page.url()).origin },
    multipart: { file },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** One page with one line. */
const certificate: Upload = {
  name: "公证书.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 43>>stream
BT /F1 24 Tf 40 100 Td (Certificate) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`),
};
