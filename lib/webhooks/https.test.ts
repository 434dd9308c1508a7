import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { promisify } from "node:util";
import { selfSigned } from "#e2e/arrange/certificates";
import { webhooks as en } from "#lib/messages/en/webhooks";
import type { Posted } from "#lib/webhooks/post-outside";

const folder = mkdtempSync(join(tmpdir(), "qiheng-https-"));
const trusted = join(folder, "authorities.pem");
/** One whose certificate is for a name, and one whose is for the address that every name leads to. */
let named: Server;
let addressed: Server;
let reached: string[] = [];

before(async () => {
  const [ofName, ofAddress] = [selfSigned(["hooks.example"]), selfSigned([], ["127.0.0.1"])];
  writeFileSync(trusted, ofName.cert + ofAddress.cert);
  [named, addressed] = await Promise.all([listening(ofName), listening(ofAddress)]);
});
after(async () => {
  for (const server of [named, addressed]) server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  reached = [];
});

test("a receiver of an authority that the operator trusts is told over https, under its name alone", async () => {
  const urls = [
    at("hooks.example", named),
    at("other.example", named),
    at("hooks.example", addressed),
  ];
  assert.deepEqual(await posted(urls, { NODE_EXTRA_CA_CERTS: trusted }), [
    { status: 204, fault: null },
    { status: null, fault: "certificate-name" },
    { status: null, fault: "certificate-name" },
  ]);
  assert.deepEqual(reached, ["hooks.example {}"], "the others learned nothing");
});

test("without that trust it is refused, and the log says why", async () => {
  const [refused] = await posted([at("hooks.example", named)], {});
  assert.deepEqual(refused, { status: null, fault: "certificate-untrusted" });
  assert.match(en.faults["certificate-untrusted"], /authority/);
  assert.deepEqual(reached, []);
});

async function listening(certificate: { key: string; cert: string }): Promise<Server> {
  const server = createServer(certificate, (request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      reached.push(`${new URL(`https://${request.headers.host}`).hostname} ${body}`);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function at(name: string, server: Server): string {
  return `https://${name}:${(server.address() as AddressInfo).port}/`;
}

// A process reads whom it trusts as it starts, so that it has to be another one.
const script = `
  import { postOutside } from "#lib/webhooks/post-outside";
  const resolve = () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]);
  const posted = [];
  for (const url of process.argv.slice(1))
    posted.push(await postOutside({ url, headers: { "content-length": "2" }, body: "{}" }, resolve));
  console.log(JSON.stringify(posted));`;

/** What comes of posts to these addresses from a process with these settings. */
async function posted(urls: string[], settings: Record<string, string>): Promise<Posted[]> {
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const WEBHOOK_ALLOWED_HOSTS = urls.map((url) => new URL(url).host).join();
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", script, "--", ...urls],
    { env: { ...env, WEBHOOK_ALLOWED_HOSTS, ...settings } },
  );
  return JSON.parse(stdout);
}
