import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "#lib/access/refusal";
import { mostFilesAtOnce, parseUpload } from "#lib/evidence/parse-upload";

const type = "multipart/form-data; boundary=XX";

function part(disposition: string, content: string, more = "") {
  return `--XX\r\nContent-Disposition: form-data; ${disposition}\r\n${more}\r\n${content}\r\n`;
}

const filePart = (name: string, content: string) =>
  part(`name="files"; filename="${name}"`, content);

async function parsed(body: string | Readable, contentType: string | null = type) {
  const files: [string, string][] = [];
  const source = typeof body === "string" ? Readable.from([Buffer.from(body)]) : body;
  const fields = await parseUpload(source, contentType, async (file) => {
    files.push([file.fileName, (await buffer(file.bytes)).toString()]);
  });
  return { files, fields };
}

const refusedAs = (key: string) => (error: unknown) =>
  error instanceof Refusal && error.key === key;

test("files and fields arrive in any order", async () => {
  const body = `${filePart("a.txt", "one")}${part('name="note"', "旁注")}${filePart("证据.txt", "two")}--XX--\r\n`;
  const { files, fields } = await parsed(body);
  assert.deepEqual(files, [
    ["a.txt", "one"],
    ["证据.txt", "two"],
  ]);
  assert.equal(fields.get("note"), "旁注");
});

test("a body in single bytes means the same", async () => {
  const body = Buffer.from(
    `${filePart("a.txt", "one\r\n--X")}${filePart("b.txt", "two")}--XX--\r\n`,
  );
  const { files } = await parsed(Readable.from([...body].map((byte) => Buffer.from([byte]))));
  assert.deepEqual(files, [
    ["a.txt", "one\r\n--X"],
    ["b.txt", "two"],
  ]);
});

test("an empty file input is no file, a file without bytes is one", async () => {
  const { files } = await parsed(`${filePart("", "")}${filePart("leer.txt", "")}--XX--\r\n`);
  assert.deepEqual(files, [["leer.txt", ""]]);
});

test("a body that ends anywhere before its end is refused and never hangs", async () => {
  const whole = `${filePart("a.txt", "one")}${part('name="note"', "x")}${filePart("b.txt", "two")}--XX--`;
  for (let length = 0; length < whole.length; length += 1) {
    await assert.rejects(
      parsed(whole.slice(0, length)),
      refusedAs("evidence.uploadBroken"),
      `cut at ${length}`,
    );
  }
});

test("a connection that breaks is refused, and the file being read is told", async () => {
  async function* breaking() {
    yield Buffer.from(filePart("a.txt", "x".repeat(100_000)).slice(0, 50_000));
    await pause(5);
    throw new Error("ECONNRESET");
  }
  let told = false;
  const attempt = parseUpload(Readable.from(breaking()), type, async (file) => {
    await buffer(file.bytes).catch(() => {
      told = true;
    });
  });
  await assert.rejects(attempt, refusedAs("evidence.uploadBroken"));
  assert.equal(told, true);
});

test("what is not this multipart form is refused", async () => {
  const body = `${filePart("a.txt", "one")}--XX--\r\n`;
  const types = [null, "", "text/plain", "multipart/form-data", "multipart/form-data; boundary=",
    "multipart/form-data; boundary=other", "application/x-www-form-urlencoded", "multipart/mixed; boundary=XX",
    `multipart/form-data; boundary=${"y".repeat(10_000)}`]; // biome-ignore format: one line a group reads better
  for (const wrong of types) {
    await assert.rejects(parsed(body, wrong), refusedAs("evidence.uploadBroken"), String(wrong));
  }
});

test("parts without a disposition, a name or a known encoding do no harm", async () => {
  const body = [
    "--XX\r\n\r\nnaked\r\n",
    "--XX\r\nContent-Disposition: attachment\r\n\r\nx\r\n",
    "--XX\r\nContent-Disposition: form-data\r\n\r\nnameless\r\n",
    part('name="__proto__"', "polluted"),
    part('name="n"', "v", "Content-Type: text/plain; charset=klingon\r\n"),
    part(`name="${"n".repeat(200_000)}"`, "huge name"),
    part('name="huge"', "v".repeat(5_000_000)),
    part("name=\"files\"; filename*=UTF-8''%E8%AF%81.txt", "star"),
    part('name="f"; filename="a\rb"', "bare return"),
    "--XX--\r\n",
  ].join("");
  const { files, fields } = await parsed(body);
  assert.deepEqual(files, [["证.txt", "star"]]);
  assert.equal(({} as { polluted?: string }).polluted, undefined);
  assert.ok((fields.get("huge") ?? "").length <= 16 * 1024);
});

test("more files than may come at once are refused, however many they are", async () => {
  const many = (count: number) => `${filePart("a.txt", "x").repeat(count)}--XX--\r\n`;
  assert.equal((await parsed(many(mostFilesAtOnce))).files.length, mostFilesAtOnce);
  for (const count of [mostFilesAtOnce + 1, 5000]) {
    await assert.rejects(parsed(many(count)), refusedAs("evidence.tooMany"));
  }
});

test("a file that is given up halfway does not hold up the next one", async () => {
  const seen: string[] = [];
  const body = `${filePart("big.bin", "x".repeat(3_000_000))}${filePart("b.txt", "two")}--XX--\r\n`;
  await parseUpload(Readable.from([Buffer.from(body)]), type, async (file) => {
    for await (const _ of file.bytes) break;
    seen.push(file.fileName);
  });
  assert.deepEqual(seen, ["big.bin", "b.txt"]);
});

test("the sender waits while a file is being written", async () => {
  let sent = 0;
  async function* sending() {
    yield Buffer.from('--XX\r\nContent-Disposition: form-data; name="f"; filename="v.mp4"\r\n\r\n');
    for (let i = 0; i < 400; i += 1) {
      sent += 1;
      yield Buffer.alloc(64 * 1024);
    }
    yield Buffer.from("\r\n--XX--\r\n");
  }
  let ahead = 0;
  await parseUpload(Readable.from(sending()), type, async (file) => {
    let read = 0;
    for await (const chunk of file.bytes) {
      read += chunk.byteLength;
      ahead = Math.max(ahead, sent * 64 * 1024 - read);
      if (read % (1024 * 1024) < 65536) await pause(1);
    }
  });
  assert.ok(ahead < 3 * 1024 * 1024, `${ahead} bytes ahead`);
});
