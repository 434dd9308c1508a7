import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

type Certificate = { key: string; cert: string };

/**
 * A certificate that signed itself, for these names and IPv4 addresses, valid from a day ago
 * for two days. Node makes keys and signatures but no certificates, so that its DER is written here.
 */
export function selfSigned(
  names: readonly string[],
  addresses: readonly string[] = [],
): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const serial = randomBytes(15);
  const issuer = der(0x30, der(0x31, der(0x30, oid("550403"), der(0x0c, serial.toString("hex")))));
  const about = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([1]), serial])),
    ecdsaWithSha256,
    issuer,
    der(0x30, utcTime(-1), utcTime(1)),
    issuer,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, der(0x30, der(0x30, oid("551d11"), der(0x04, subjects(names, addresses))))),
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", about, privateKey));
  const body = der(0x30, about, ecdsaWithSha256, signature).toString("base64");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${body.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
  };
}

/** One element: its tag, the length of what is in it, and that. */
function der(tag: number, ...parts: (Buffer | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const { length } = content;
  const long = length < 0x80 ? [length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...long]), content]);
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, "hex"));
}

const ecdsaWithSha256 = der(0x30, oid("2a8648ce3d040302"));

function utcTime(days: number): Buffer {
  const text = new Date(Date.now() + days * 24 * 3_600_000).toISOString();
  return der(0x17, `${text.slice(2, 19).replaceAll(/\D/g, "")}Z`);
}

function subjects(names: readonly string[], addresses: readonly string[]): Buffer {
  const asBytes = (address: string) => Buffer.from(address.split(".").map(Number));
  return der(
    0x30,
    ...names.map((name) => der(0x82, name)),
    ...addresses.map((address) => der(0x87, asBytes(address))),
  );
}
