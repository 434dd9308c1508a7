import { randomFrom } from "#db/seed/demo/random";
import type { Tale } from "#db/seed/demo/scenes/tale";
import { pdfOf } from "#db/seed/demo/tell/pdf";
import { pngOf } from "#db/seed/demo/tell/png";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { Standing } from "#lib/proceedings/procedure";

/** A small file with what it shows. */
export type Piece = { name: string; bytes: Uint8Array; note: string };

/** The file that somebody adds at that step; the same step always gives the same bytes. */
export function pieceFor(by: Standing, tale: Tale, step: number): Piece {
  const seed = `${tale.key}-${step}`;
  const makers = {
    complainant: [photo, receipt, notarial, comparison],
    owner: [inspection, photo],
    referrer: [inspection],
    respondent: [deliveries, comparison],
  };
  const made = makers[by];
  return made[(randomFrom(tale.key).int(0, 3) + step) % made.length]!(tale, seed);
}

function photo({ complaint }: Tale, seed: string): Piece {
  const place = complaint.conduct.placeDetail ?? "现场";
  return { name: "商品照片.png", bytes: pngOf(seed), note: `${place}拍摄的商品照片` };
}

function receipt({ complaint, schedule }: Tale, seed: string): Piece {
  const price = randomFrom(seed).int(39, 899);
  const day = shanghaiDate(schedule.start);
  const lines = [
    "项目,内容",
    `商品,${complaint.right.title}相关商品`,
    `卖方,${complaint.respondent.name}`,
    `金额（元）,${price}.00`,
    `记录日期,${day}`,
    `流水号（示例）,${seed}`,
  ];
  return {
    name: "购买记录.csv",
    bytes: utf8(`\ufeff${lines.join("\r\n")}\r\n`),
    note: "购买样品的付款记录",
  };
}

function notarial({ complaint }: Tale, seed: string): Piece {
  const lines = [
    "EXAMPLE NOTARIAL RECORD (invented for demonstration)",
    `Reference: ${seed}`,
    `Right: ${complaint.right.identifier ?? "not registered"}`,
    "The purchase was made in the presence of a notary.",
    "Photographs and the sealed sample are attached.",
  ];
  return { name: "公证书节选.pdf", bytes: pdfOf(lines), note: "购买过程公证书节选（示例）" };
}

function comparison({ complaint }: Tale, seed: string): Piece {
  const text = [
    `比对说明（示例，编号${seed}）`,
    `权利：${complaint.right.title}`,
    `被诉对象：${complaint.respondent.name}`,
    "一、整体轮廓：相同。",
    "二、标识位置和比例：基本相同。",
    "三、细部差异：缝线、印刷网点和材料不同。",
    "",
  ].join("\n");
  return { name: "比对说明.txt", bytes: utf8(text), note: "与权利商品的逐项比对" };
}

function inspection({ schedule }: Tale, seed: string): Piece {
  const lines = [
    "EXAMPLE SITE INSPECTION RECORD (invented for demonstration)",
    `Reference: ${seed}`,
    `Complaint received: ${shanghaiDate(schedule.start)}`,
    "Two officers were present and showed their credentials.",
    "Goods on display were counted and photographed.",
  ];
  return { name: "现场检查笔录.pdf", bytes: pdfOf(lines), note: "现场检查笔录（示例）" };
}

function deliveries({ complaint }: Tale, seed: string): Piece {
  const count = randomFrom(seed).int(12, 80);
  const text = `日期,供货方,数量\r\n,示例批发商行,${count}\r\n,收货方：${complaint.respondent.name},\r\n${seed},,\r\n`;
  return { name: "进货单据.csv", bytes: utf8(`\ufeff${text}`), note: "说明商品来源的进货单据" };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
