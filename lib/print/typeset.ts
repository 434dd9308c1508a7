import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

let compiler: NodeCompiler | undefined;

/**
 * Sets a page as PDF, with every character of GB 18030 that the font has. The words go in as data
 * (`json(bytes(sys.inputs.content))` in the layout), so nothing that was typed is read as markup.
 * @param layout in Typst, set in "Noto Serif SC".
 */
export function typeset(layout: string, content: unknown): Buffer {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: fontFolders() }] });
  return compiler.pdf({ mainFileContent: layout, inputs: { content: JSON.stringify(content) } });
}

// From the program's folder: a bundler answers for a module's own address with a number of its own.
function fontFolders(): string[] {
  const { resolve } = createRequire(join(process.cwd(), "package.json"));
  const fonts = dirname(resolve("@expo-google-fonts/noto-serif-sc/package.json"));
  return [join(fonts, "400Regular"), join(fonts, "700Bold")];
}
