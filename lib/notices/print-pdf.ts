import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import type { NoticeContent } from "#lib/notices/issue-notices";

// GB/T 9704-2012: A4, margins of 37, 28, 26 and 35 mm, body of size 3 (16 pt), title of size 2 (22 pt).
const layout = `
#let notice = json(bytes(sys.inputs.notice))
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
#v(2.2em)
#align(right)[#notice.organization #h(2em)]
#align(right)[#notice.date #h(2em)]
`;

let compiler: NodeCompiler | undefined;

/**
 * A document as PDF in the layout of Chinese official documents, with every character of GB 18030
 * that the font has. The words go in as data, so nothing that was typed is read as markup.
 */
export function printPdf(content: NoticeContent): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }] });
  return compiler.pdf({
    mainFileContent: layout,
    inputs: { notice: JSON.stringify(content) },
  });
}

function fontFolders(): string[] {
  const { resolve } = createRequire(import.meta.url);
  const fonts = dirname(resolve("@expo-google-fonts/noto-serif-sc/package.json"));
  return [join(fonts, "400Regular"), join(fonts, "700Bold")];
}
