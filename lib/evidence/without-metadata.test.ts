import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { withoutMetadata } from "#lib/evidence/without-metadata";

const secret = "39.9042N 116.4074E Redmi K70";

async function stripped(bytes: Uint8Array, piece = 7): Promise<Buffer> {
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  };
  const parts: Uint8Array[] = [];
  for await (const part of withoutMetadata(pieces())) parts.push(part);
  return Buffer.concat(parts);
}

const segment = (marker: number, body: Buffer | string) => {
  const bytes = Buffer.from(body);
  const head = Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255]);
  return Buffer.concat([head, bytes]);
};
const exif = (turn: number) => {
  const entry = Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0]);
  const tiff = Buffer.concat([Buffer.from("II*\0\x08\0\0\0\x01\0"), entry, Buffer.alloc(4)]);
  return segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), tiff, Buffer.from(secret)]));
};
const scan = Buffer.concat([
  segment(0xda, "\x01\x01\0\0\x3f\0"),
  Buffer.from("12ff0034ffd056ffff00", "hex"),
]);
const tables = segment(0xdb, Buffer.alloc(65, 1));
const profile = segment(0xe2, "ICC_PROFILE\0\x01\x01profile");
const soi = Buffer.from([0xff, 0xd8]);
const eoi = Buffer.from([0xff, 0xd9]);

test("a JPEG loses place, device and what hides behind it, and keeps its picture and its turn", async () => {
  const xmp = segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`);
  const told = [
    exif(6),
    xmp,
    segment(0xed, secret),
    segment(0xfe, secret),
    segment(0xe2, `MPF\0${secret}`),
  ];
  const behind = Buffer.concat([soi, exif(1), eoi]);
  const whole = Buffer.concat([soi, ...told, profile, tables, scan, eoi, behind]);
  const clean = await stripped(whole);
  assert.ok(!clean.includes(secret));
  const picture = Buffer.concat([profile, tables, scan, eoi]);
  assert.deepEqual(clean.subarray(-picture.length), picture);
  const turn = clean.subarray(2, clean.length - picture.length);
  assert.equal(
    turn.toString("hex"),
    "ffe1002245786966000" + "04d4d002a000000080001011200030000000100060000" + "00000000",
  );
  assert.deepEqual(await stripped(clean), clean, "nothing more to take");
});

test("PNG and WebP lose what tells of their making", async () => {
  const chunk = (name: string, body: string) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(body.length);
    return Buffer.concat([length, Buffer.from(name + body), Buffer.alloc(4)]);
  };
  const signature = Buffer.from("89504e470d0a1a0a", "hex");
  const png = [chunk("IHDR", "x".repeat(13)), chunk("IDAT", "abc"), chunk("IEND", "")];
  const told = [chunk("eXIf", secret), chunk("tEXt", secret), chunk("iTXt", secret)];
  const clean = await stripped(
    Buffer.concat([signature, png[0]!, ...told, png[1]!, png[2]!, Buffer.from(secret)]),
  );
  assert.deepEqual(clean, Buffer.concat([signature, ...png]));

  const riff = (name: string, body: Buffer) => {
    const head = Buffer.alloc(8, name);
    head.writeUInt32LE(body.length, 4);
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
  };
  const webp = (...parts: Buffer[]) => riff("RIFF", Buffer.concat([Buffer.from("WEBP"), ...parts]));
  const header = (flags: number) => riff("VP8X", Buffer.from([flags, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
  const picture = riff("VP8 ", Buffer.from("abcde"));
  const whole = webp(
    header(0b11100),
    riff("EXIF", Buffer.from(secret)),
    picture,
    riff("XMP ", Buffer.from(secret)),
  );
  assert.deepEqual(await stripped(whole), webp(header(0b10000), picture));
});

test("anything else, and a picture cut short, comes through as it is", async () => {
  const pdf = Buffer.from(`%PDF-1.7 ${secret}`);
  assert.deepEqual(await stripped(pdf), pdf);
  assert.deepEqual(await stripped(Buffer.from("短")), Buffer.from("短"));
  const heads = [
    Buffer.from([0xff, 0xd8, 0xff]),
    Buffer.from("89504e470d0a1a0a", "hex"),
    Buffer.from("RIFF\x20\0\0\0WEBP"),
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.uint8Array({ maxLength: 200 }),
      async (head, rest) => {
        const clean = await stripped(Buffer.concat([head, rest]));
        assert.ok(clean.length <= head.length + rest.length + 40);
      },
    ),
  );
});
