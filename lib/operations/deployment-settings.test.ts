import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { demoProblems, readDeployment } from "#lib/operations/deployment-settings";
import { sentenceOf } from "#lib/operations/problem";

const folder = mkdtempSync(join(tmpdir(), "qiheng-settings-"));
after(() => rmSync(folder, { recursive: true }));

const good = {
  NODE_ENV: "test" as const,
  DATABASE_URL: "postgres://qiheng:pw@db.internal:5432/qiheng",
  QIHENG_SECRET: randomBytes(48).toString("base64"),
  QIHENG_URL: "https://ipr.example.gov.cn/",
  EVIDENCE_FOLDER: folder,
};

const problemsOf = (change: Record<string, string | undefined>) =>
  readDeployment({ ...good, ...change }).problems?.map(({ key }) => key);

test("complete settings are accepted, and the address has no slash at its end", () => {
  const read = readDeployment(good);
  assert.ok(!read.problems);
  assert.equal(read.deployment.address, "https://ipr.example.gov.cn");
});

test("everything that is missing is named at once, with what to do", () => {
  const { problems } = readDeployment({
    NODE_ENV: "test",
    DATABASE_URL: "mysql://x/y",
    PORT: "no",
  });
  assert.deepEqual(
    problems?.map(({ key }) => key),
    [
      "databaseUrlInvalid",
      "secretMissing",
      "addressMissing",
      "evidenceFolderMissing",
      "portInvalid",
    ],
  );
  assert.match(sentenceOf({ key: "secretMissing" }), /openssl rand/);
});

test("hosts that webhooks may reach are named with their ports", () => {
  assert.equal(problemsOf({ WEBHOOK_ALLOWED_HOSTS: "oa.intranet:8443, [fd00::1]:80" }), undefined);
  for (const wrong of ["oa.intranet", "https://oa.intranet:8443", "a:1,,b:2", "*:80"])
    assert.deepEqual(problemsOf({ WEBHOOK_ALLOWED_HOSTS: wrong }), ["webhookHostsInvalid"], wrong);
});

const keysOfDemo = (count: string) => demoProblems({ WEB_PROCESSES: count }).map(({ key }) => key);

test("web processes are counted from 1 to 32", () => {
  assert.equal(problemsOf({ WEB_PROCESSES: "3" }), undefined);
  for (const wrong of ["0", "-1", "33", "two"])
    for (const problems of [problemsOf({ WEB_PROCESSES: wrong }), keysOfDemo(wrong)])
      assert.deepEqual(problems, ["webProcessesInvalid"], wrong);
  assert.deepEqual(keysOfDemo("3"), []);
});

test("weak secrets are refused", () => {
  for (const weak of [
    "short",
    "a".repeat(64),
    "abcdefghijkl".repeat(4),
    `change-me-${randomBytes(30).toString("hex")}`,
    "a-secret-for-tests-only-0123456789abcdef",
    "   ",
  ]) {
    const expected = weak.trim() ? "secretWeak" : "secretMissing";
    assert.deepEqual(problemsOf({ QIHENG_SECRET: weak }), [expected], weak);
  }
});

test("the public address is https, unless it is this machine's own", () => {
  assert.deepEqual(problemsOf({ QIHENG_URL: "http://ipr.example.gov.cn" }), ["addressNotHttps"]);
  assert.deepEqual(problemsOf({ QIHENG_URL: "http://localhost.evil.cn" }), ["addressNotHttps"]);
  assert.deepEqual(problemsOf({ QIHENG_URL: "https://a.cn/path" }), ["addressInvalid"]);
  assert.deepEqual(problemsOf({ QIHENG_URL: "https://user@a.cn" }), ["addressInvalid"]);
  assert.equal(problemsOf({ QIHENG_URL: "http://127.0.0.1:3000" }), undefined);
});

test("a gateway for text messages is reached over https, with a token that fits a header", () => {
  const SMS_URL = "https://sms.example.org/send";
  assert.equal(problemsOf({ SMS_URL, SMS_TOKEN: "a-token" }), undefined);
  assert.deepEqual(problemsOf({ SMS_URL: "http://sms.example.org", SMS_TOKEN: "a-token" }), [
    "smsUrlInvalid",
  ]);
  assert.deepEqual(problemsOf({ SMS_URL, SMS_TOKEN: "two words" }), ["smsTokenInvalid"]);
});

test("of two settings that work only together, the missing one is named", () => {
  const pairs = [
    ["SMTP_URL", "smtps://mail.example.org:465", "MAIL_FROM", "七衡 <noreply@example.org>"],
    ["SMS_URL", "https://sms.example.org/send", "SMS_TOKEN", "a-token"],
  ] as const;
  for (const [one, oneValue, other, otherValue] of pairs) {
    assert.equal(problemsOf({ [one]: oneValue, [other]: otherValue }), undefined);
    for (const [given, value, missing] of [
      [one, oneValue, other],
      [other, otherValue, one],
    ] as const) {
      const { problems } = readDeployment({ ...good, [given]: value, [missing]: " " });
      assert.deepEqual(problems, [{ key: "halfGiven", values: { name: missing, given } }]);
      assert.match(sentenceOf(problems?.[0] ?? { key: "portInvalid" }), new RegExp(missing));
    }
  }
});

test("half a pair of settings keeps a demonstration from starting, too", () => {
  const QIHENG_DATA_FOLDER = join(folder, "demo");
  const env = { PATH: process.env.PATH, LANG: "C.UTF-8", SMS_TOKEN: "a-token", QIHENG_DATA_FOLDER };
  const start = spawnSync(process.execPath, ["lib/operations/start.ts"], {
    env: env as unknown as NodeJS.ProcessEnv,
    encoding: "utf8",
    timeout: 60_000,
  });
  assert.equal(start.status, 1, start.stderr);
  assert.match(start.stdout, /SMS_TOKEN is set, but SMS_URL is not/);
  assert.equal(existsSync(QIHENG_DATA_FOLDER), false);
});

test("evidence lies outside the program's folder, where it can be written", () => {
  assert.deepEqual(problemsOf({ EVIDENCE_FOLDER: "evidence" }), ["evidenceFolderNotAbsolute"]);
  assert.deepEqual(problemsOf({ EVIDENCE_FOLDER: join(process.cwd(), "files") }), [
    "evidenceFolderInProduct",
  ]);
  assert.deepEqual(problemsOf({ EVIDENCE_FOLDER: "/proc/evidence" }), [
    "evidenceFolderNotWritable",
  ]);
});

test("sizes are numbers of bytes, and the sentence names the setting", () => {
  const { problems } = readDeployment({ ...good, EVIDENCE_MAX_BYTES: "4GB" });
  assert.match(sentenceOf(problems?.[0] ?? { key: "secretMissing" }), /EVIDENCE_MAX_BYTES/);
});
