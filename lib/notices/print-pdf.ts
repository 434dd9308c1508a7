import type { NoticeContent } from "#lib/notices/issue-notice";
import { typeset } from "#lib/print/typeset";

// GB/T 9704-2012: A4, margins of 37, 28, 26 and 35 mm, body of size 3 (16 pt), title of size 2 (22 pt).
const layout = `
#let notice = json(bytes(sys.inputs.content))
#set document(title: notice.title)
#set page(paper: "a4", margin: (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm),
  footer: context align(center, text(size: 12pt)[— #counter(page).display() —]))
#set text(font: "Noto Serif SC", size: 16pt, lang: "zh", region: "cn")
#set par(leading: 0.95em, spacing: 0.95em)
#align(center, text(size: 18pt, weight: 700, notice.organization))
#v(0.4em)
#align(center, text(size: 22pt, weight: 700, notice.title))
#v(0.2em)
#align(right, notice.number)
#line(length: 100%, stroke: 0.7pt + rgb("#b3261e"))
#v(0.6em)
#par[#notice.addressee：]
#for words in notice.paragraphs [#par(first-line-indent: (amount: 2em, all: true), words)]
#if "table" in notice [
  #set text(size: 10.5pt)
  #set par(leading: 0.6em)
  #table(columns: (auto, 2fr, auto, 3fr, 1.6fr), stroke: 0.5pt, inset: 5pt,
    table.header(..notice.table.head.map(words => text(weight: 700, words))),
    ..notice.table.rows.flatten().map(words => words.clusters().join(sym.zws)))
  #set text(size: 14pt)
  #v(0.6em)
  #for words in notice.table.signed [#par(words)]
]
#v(2.2em)
#align(right)[#notice.organization #h(2em)]
#align(right)[#notice.date #h(2em)]
`;

/** A document as PDF in the layout of Chinese official documents. */
export function printPdf(content: NoticeContent): Buffer {
  return typeset(layout, content);
}
