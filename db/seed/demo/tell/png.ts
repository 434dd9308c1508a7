import { crc32, deflateSync } from "node:zlib";
import { randomFrom } from "#db/seed/demo/random";

const width = 240;
const height = 160;
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** A small picture in three flat colors: a box on a table, drawn by chance from the seed. */
export function pngOf(seed: string): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from(signature),
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from(`Comment\0Qiheng demonstration ${seed}`, "latin1")),
    chunk("IDAT", deflateSync(pixels(seed))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function pixels(seed: string): Buffer {
  const random = randomFrom(seed);
  const color = () => [random.int(40, 220), random.int(40, 220), random.int(40, 220)];
  const [wall, table, box] = [color(), color(), color()];
  const left = random.int(40, 110);
  const top = random.int(30, 80);
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Array.from({ length: width }, (_, x) => {
      const isBox = x > left && x < left + 90 && y > top && y < 130;
      return isBox ? box : y > 118 ? table : wall;
    });
    return Buffer.from([0, ...row.flat()]);
  });
  return Buffer.concat(rows);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}
