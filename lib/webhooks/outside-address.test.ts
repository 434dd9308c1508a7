import assert from "node:assert/strict";
import type { LookupAddress } from "node:dns";
import { createServer, type Server, type Socket } from "node:net";
import { after, afterEach, before, test } from "node:test";
import { isAllowed } from "#lib/webhooks/allowed-hosts";
import { isInside } from "#lib/webhooks/inside-addresses";
import { addressFault } from "#lib/webhooks/outside-address";
import { postOutside } from "#lib/webhooks/post-outside";

/** Stands for whatever listens inside; nothing may ever reach it. */
let canary: Server;
let port = 0;
let reached = 0;
let answer = "";

before(async () => {
  canary = createServer((socket: Socket) => {
    reached++;
    socket.on("error", () => {});
    socket.end(answer);
  });
  await new Promise<void>((resolve) => canary.listen(0, "::", resolve));
  port = (canary.address() as { port: number }).port;
});
after(() => new Promise((resolve) => canary.close(resolve)));
afterEach(() => {
  delete process.env.WEBHOOK_ALLOWED_HOSTS;
  reached = 0;
  answer = "";
});

/** Hosts that a person could type to reach what is inside. */
const spellings = [
  "127.0.0.1",
  "127.0.0.1.",
  "127.1",
  "127.0.1",
  "127.255.255.254",
  "2130706433",
  "0x7f000001",
  "0x7F.0x0.0x0.0x1",
  "0x7f.1",
  "0177.0.0.1",
  "0177.0.0.01",
  "0177.1",
  "017700000001",
  "00000177.0.0.1",
  "127.0x0.0.1",
  "0",
  "0.0.0.0",
  "0x0",
  "00",
  "１２７.０.０.１",
  "１２７。０。０。１",
  "①②⑦.⓪.⓪.①",
  "127｡0｡0｡1",
  "𝟏𝟐𝟕.𝟎.𝟎.𝟏",
  "0ｘ7f.1",
  "%31%32%37.0.0.1",
  "localhost",
  "LOCALHOST",
  "localhost.",
  "ｌocalhost",
  "ⓛocalhost",
  "a.localhost",
  "a.b.localhost.",
  "printer.local",
  "metadata.google.internal",
  "intranet",
  "10.0.0.1",
  "10.255.255.255",
  "167772161",
  "012.0.0.1",
  "100.64.0.1",
  "100.127.255.255",
  "169.254.169.254",
  "2852039166",
  "0xa9fea9fe",
  "0251.0376.0251.0376",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.0.1",
  "192.168.257",
  "3232235777",
  "192.0.0.1",
  "192.0.2.1",
  "192.88.99.1",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "239.255.255.255",
  "240.0.0.1",
  "255.255.255.255",
  "[::1]",
  "[::]",
  "[0:0:0:0:0:0:0:1]",
  "[0000:0000:0000:0000:0000:0000:0000:0001]",
  "[::127.0.0.1]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[::FFFF:127.0.0.1]",
  "[0:0:0:0:0:ffff:7f00:0001]",
  "[::ffff:0:127.0.0.1]",
  "[::ffff:10.0.0.1]",
  "[::ffff:169.254.169.254]",
  "[64:ff9b::127.0.0.1]",
  "[64:ff9b::a00:1]",
  "[64:ff9b:1::7f00:1]",
  "[2002:7f00:1::]",
  "[2002:a00:1::1]",
  "[2001:0:7f00:1::]",
  "[2001:0:4136:e378:8000:63bf:3fff:fdd2]",
  "[2001:db8::1]",
  "[2001:10::1]",
  "[2001:2::1]",
  "[3fff::1]",
  "[3ffe::1]",
  "[fe80::1]",
  "[fe80::1%25lo]",
  "[febf::1]",
  "[fec0::1]",
  "[fc00::1]",
  "[fd00:ec2::254]",
  "[fdff::1]",
  "[ff02::1]",
  "[ff05::2]",
  "[100::1]",
  "[5f00::1]",
  "[4000::1]",
];

test(`${spellings.length} spellings of inside addresses reach nothing`, async () => {
  assert.ok(spellings.length >= 80);
  const passed = spellings.filter((host) => !addressFault(`https://${host}:${port}/`));
  assert.deepEqual(passed, [], "refused when typed");
  for (const host of spellings) {
    const { fault, status } = await postTo(`https://${host}:${port}/`);
    assert.deepEqual([fault, status], ["address-refused", null], host);
  }
  assert.equal(reached, 0);
});

const inside = [
  "127.0.0.1",
  "::1",
  "10.1.2.3",
  "169.254.169.254",
  "100.100.100.200",
  "::ffff:127.0.0.1",
  "64:ff9b::7f00:1",
  "fd00::1",
  "fe80::1",
  "fe80::1%lo",
  "0.0.0.0",
  "::",
  "not an address",
];

test("a name that resolves inside reaches nothing, nor does one that hides it among others", async () => {
  for (const address of inside)
    for (const found of [[address], ["93.184.216.34", address], [address, "93.184.216.34"]]) {
      const name = `https://${address.replaceAll(/[^\da-f]/g, "-")}.nip.example:${port}/`;
      const { fault } = await postTo(name, () => Promise.resolve(found.map(asFound)));
      assert.equal(fault, "address-refused", found.join());
    }
  assert.equal(reached, 0);
});

test("a name that answers otherwise the next time is asked once, and what it said is what is used", async () => {
  let asked = 0;
  const rebinding = async () => [asFound(asked++ === 0 ? "192.0.2.1" : "127.0.0.1")];
  assert.equal(
    (await postTo(`https://rebind.example:${port}/`, rebinding)).fault,
    "address-refused",
  );
  assert.equal(asked, 1);
  asked = 0;
  const outsideFirst = async () => [asFound(asked++ === 0 ? "240.0.0.1" : "127.0.0.1")];
  await postTo(`https://rebind.example:${port}/`, outsideFirst);
  assert.deepEqual([asked, reached], [1, 0]);
});

test("a redirect to the inside is not followed", async () => {
  process.env.WEBHOOK_ALLOWED_HOSTS = `hooks.example:${port}`;
  const places = ["http://127.0.0.1", "http://localhost", "https://[::1]", "//127.0.0.1"];
  for (const [index, place] of places.entries()) {
    const code = [301, 302, 307, 308][index];
    answer = `HTTP/1.1 ${code} x\r\nlocation: ${place}:${port}/\r\ncontent-length: 0\r\n\r\n`;
    reached = 0;
    const posted = await postTo(`http://hooks.example:${port}/`, loopback);
    assert.deepEqual([posted.status, posted.fault], [code, "redirected"]);
    assert.equal(reached, 1, "asked once, and not where it pointed to");
  }
});

test("a permitted host is reached at its port alone, by http as well; another name for it is not", async () => {
  process.env.WEBHOOK_ALLOWED_HOSTS = `hooks.example:${port}, 10.0.0.1:80`;
  answer = "HTTP/1.1 204 x\r\n\r\n";
  assert.equal((await postTo(`http://hooks.example:${port}/`, loopback)).status, 204);
  assert.equal(reached, 1);
  for (const url of [
    `http://hooks.example:${port + 1}/`,
    `http://other.example:${port}/`,
    `http://127.0.0.1:${port}/`,
    `https://hooks.example.:${port}/`,
  ])
    assert.equal((await postTo(url, loopback)).fault, "address-refused", url);
  assert.equal(reached, 1);
  assert.ok(isAllowed(new URL("http://10.0.0.1/"), new Set(["10.0.0.1:80"])));
});

test("only https, on 443 or from 1024, without a user and a fragment", () => {
  const faults = {
    "https://hooks.example.cn/a?b=c": null,
    "https://hooks.example.cn:8443/": null,
    "https://93.184.216.34/": null,
    "https://[2606:2800:220:1::1]/": null,
    "http://hooks.example.cn/": "urlNotHttps",
    "https://hooks.example.cn:25/": "urlPort",
    "https://hooks.example.cn:80/": "urlPort",
    "https://u@hooks.example.cn/": "urlCredentials",
    "https://u:p@hooks.example.cn/": "urlCredentials",
    "https://hooks.example.cn/#x": "urlInvalid",
    "ftp://hooks.example.cn/": "urlInvalid",
    "file:///etc/passwd": "urlInvalid",
    "hooks.example.cn": "urlInvalid",
    "https://": "urlInvalid",
    [`https://hooks.example.cn/${"a".repeat(2000)}`]: "urlLong",
  };
  for (const [url, fault] of Object.entries(faults)) assert.equal(addressFault(url), fault, url);
});

test("addresses of the open internet are outside, up to the edges of what is inside", () => {
  for (const address of [
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "126.255.255.255",
    "128.0.0.0",
    "169.253.255.255",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "223.255.255.255",
    "2001:200::1",
    "2400:3200::1",
    "2606:4700::1111",
  ])
    assert.equal(isInside(address), false, address);
});

const asFound = (address: string): LookupAddress => {
  return { address, family: address.includes(":") ? 6 : 4 };
};
const loopback = () => Promise.resolve([asFound("127.0.0.1")]);

/** Without a resolver of its own a name is one of the loopback: what the guard has to stop. */
function postTo(url: string, resolve: () => Promise<LookupAddress[]> = loopback) {
  return postOutside({ url, headers: {}, body: "{}" }, resolve);
}
