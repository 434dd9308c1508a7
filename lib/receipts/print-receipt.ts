import { typeset } from "#lib/print/typeset";

/** What stands on a receipt, in the words of its reader. */
export type ReceiptContent = {
  title: string;
  large: { term: string; value: string }[];
  qr: { svg: string; label: string };
  lines: { term: string; value: string; isCode?: boolean }[];
  evidence: { title: string; none: string };
  files: { name: string; size: string; sha256: string }[];
  keep: string;
  foot: string;
};

const layout = `
#let receipt = json(bytes(sys.inputs.content))
#let code(words) = text(size: 9pt, words.clusters().join(sym.zws))
#set document(title: receipt.title)
#set page(paper: "a4", margin: (top: 24mm, x: 24mm, bottom: 24mm),
  footer: context align(center, text(size: 9pt)[— #counter(page).display() —]))
#set text(font: "Noto Serif SC", size: 11pt, lang: "zh", region: "cn")
#set par(leading: 0.75em, spacing: 0.8em)
#align(center, text(size: 20pt, weight: 700, receipt.title))
#line(length: 100%, stroke: 1.2pt)
#v(-0.5em)
#line(length: 100%, stroke: 0.4pt)
#grid(columns: (1fr, 34mm), gutter: 8mm, align: horizon,
  stack(spacing: 1em, ..receipt.large.map(line => stack(spacing: 0.5em,
    text(size: 9pt, line.term), text(size: 15pt, weight: 700, line.value)))),
  stack(spacing: 0.4em, image(bytes(receipt.qr.svg), format: "svg", width: 34mm),
    text(size: 8pt, receipt.qr.label)))
#line(length: 100%, stroke: 0.4pt)
#grid(columns: (auto, 1fr), column-gutter: 8mm, row-gutter: 0.9em,
  ..receipt.lines.map(line => (line.term,
    if line.at("isCode", default: false) { code(line.value) } else { line.value })).flatten())
#v(0.4em)
#text(weight: 700, receipt.evidence.title)
#if receipt.files.len() == 0 [#par(receipt.evidence.none)]
#for (place, file) in receipt.files.enumerate() [
  #block(breakable: false)[#(place + 1). #file.name #h(0.5em) #text(size: 9pt, file.size) \\ #code(file.sha256)]
]
#v(0.6em)
#line(length: 100%, stroke: 0.4pt)
#text(size: 9pt, receipt.keep)

#text(size: 9pt, receipt.foot)
`;

/** The receipt of a complaint as PDF, to keep and to hand over. */
export function printReceipt(content: ReceiptContent): Buffer {
  return typeset(layout, content);
}
