import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { seatIn } from "#e2e/arrange/seats";
import { mebibyte, photosOnDisk } from "#e2e/journeys/steps/photos";
import { expect, test } from "#e2e/journeys/visitor";
import { createDraft } from "#lib/complaints/drafts/create-draft";

const chunk = 8 * mebibyte;
/** Enough for every break; `UPLOAD_TEST_MEBIBYTES=2048` sends the 2 GB of the goal. */
const size = Number(process.env.UPLOAD_TEST_MEBIBYTES ?? 512) * mebibyte;
/** `PHOTO_TEST_MEBIBYTES=10` sends the photos of the goal. */
const photoSize = Number(process.env.PHOTO_TEST_MEBIBYTES ?? 2) * mebibyte;

test("a large video survives three cuts, a pause and a reload", async ({ visitor, browser }) => {
  test.setTimeout(900_000);
  const folder = await mkdtemp(join(tmpdir(), "qiheng-video-"));
  const line = await cuttableLine(Number(new URL(process.env.QIHENG_URL!).port));
  try {
    const video = join(folder, "录像 䶮.mp4");
    const sha256 = await makeVideo(video);
    const holder = await visitor("zh", "shi");
    const state = await holder.page.context().storageState();
    const origin = `http://127.0.0.1:${line.port}`;
    const context = await browser.newContext({ baseURL: origin, storageState: state });
    const page = await context.newPage();
    const { words } = holder;
    await page.goto("/file/new");
    await page.getByLabel(words.say("filing.right.titleField")).fill("录像");
    await expect(page).toHaveURL(/\/file\/[0-9a-f-]{36}\/right/);
    const here = page.url().replace("/right", "/evidence");
    const choose = async () => {
      await page.goto(here);
      await page.getByLabel(words.say("evidence.choose")).setInputFiles(video);
      await page.getByRole("button", { name: words.say("evidence.upload"), exact: true }).click();
    };
    const percent = async (least: number) =>
      expect(async () => {
        const text = await page.getByText(/^\d+%$/).textContent();
        expect(Number.parseInt(text!, 10)).toBeGreaterThanOrEqual(least);
      }).toPass({ timeout: 240_000 });

    await choose();
    for (const least of [15, 30, 45]) {
      await percent(least);
      line.cut();
    }
    await percent(50);
    const name = { name: /录像/ };
    await page.getByRole("button", { name: words.say("evidence.resumable.pause") }).click();
    await expect(page.getByText(words.say("evidence.resumable.paused"))).toBeVisible();
    await page.getByRole("button", { name: words.say("evidence.resumable.resume") }).click();
    await percent(60);
    page.on("dialog", (dialog) => dialog.accept());
    await page.reload();
    await expect(page.getByText(words.say("evidence.resumable.unfinished"))).toBeVisible();
    await choose();
    await expect(page.getByRole("link", name)).toBeVisible({ timeout: 300_000 });
    await expect(page.getByText(sha256)).toBeVisible();
    await context.close();

    const again = line.sent() - size;
    test.info().annotations.push({
      type: "bytes sent again",
      description: `${(again / mebibyte).toFixed(1)} MiB of ${size / mebibyte} in five breaks`,
    });
    expect(again).toBeLessThan(5 * chunk + 8 * mebibyte);
  } finally {
    await line.close();
    await rm(folder, { recursive: true, force: true });
  }
});

test("twenty photos chosen at once arrive one after another, each with its checksum", async ({
  visitor,
}) => {
  test.setTimeout(300_000);
  const draftId = await createDraft(await seatIn("demo-qinghe", ["filer"]));
  const photos = await photosOnDisk(20, photoSize);
  try {
    const { page, words } = await visitor("zh", "shi");
    await page.goto(`/file/${draftId}/evidence`);
    await page.getByLabel(words.say("evidence.choose")).setInputFiles(photos.paths);
    await page.getByRole("button", { name: words.say("evidence.upload"), exact: true }).click();
    const kept = page.getByRole("main").locator('li:has(a[href^="/api/evidence/"])');
    await expect(kept).toHaveCount(20, { timeout: 240_000 });
    for (const [place, name] of photos.names.entries())
      await expect(kept.filter({ hasText: name })).toContainText(photos.checksums[place]!);
  } finally {
    await photos.remove();
  }
});

/** A film by its first bytes, and noise after them that is cheap to make. @returns its SHA-256. */
async function makeVideo(path: string): Promise<string> {
  const file = await open(path, "w");
  const head = Buffer.from(
    "0000001866747970 6d703432 00000000 6d70343269736f6d".replaceAll(" ", ""),
    "hex",
  );
  const piece = Buffer.alloc(mebibyte);
  try {
    for (let at = 0; at < size / mebibyte; at += 1) {
      piece.fill(at % 251);
      if (at === 0) head.copy(piece);
      await file.write(piece);
    }
  } finally {
    await file.close();
  }
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: mebibyte }), hash);
  return hash.digest("hex");
}

/** A line to the product that can be cut at any moment, and counts the bytes that go up it. */
async function cuttableLine(to: number) {
  const open = new Set<Socket>();
  let bytes = 0;
  const server = createServer((near) => {
    const far = connect(to, "127.0.0.1");
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        open.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on("data", (data) => {
      bytes += data.length;
    });
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((go) => server.listen(0, "127.0.0.1", go));
  const address = server.address();
  return {
    port: typeof address === "object" ? address?.port : undefined,
    sent: () => bytes,
    cut() {
      for (const socket of open) socket.destroy();
    },
    close() {
      this.cut();
      return new Promise((done) => server.close(done));
    },
  };
}
