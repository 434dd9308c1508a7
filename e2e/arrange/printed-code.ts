import { PDFiumLibrary } from "@hyzyla/pdfium";
import jsQr from "jsqr";

/** Pixels for each of the 72 points of an inch: about what a phone's camera sees of a printed page. */
const scale = 3;

/** What the QR code on the first page of a PDF says, read off the page as it comes out of a printer. */
export async function printedCode(pdf: Uint8Array): Promise<string> {
  const library = await PDFiumLibrary.init();
  try {
    const page = (await library.loadDocument(pdf)).getPage(0);
    const { data, width, height } = await page.render({ scale, render: "bitmap" });
    const read = jsQr(new Uint8ClampedArray(data), width, height);
    if (!read) throw new Error("there is no code on the page");
    return read.data;
  } finally {
    library.destroy();
  }
}
