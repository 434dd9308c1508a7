import { mayBeViewed } from "#lib/evidence/media-types";

type SentFile = { fileName: string; mediaType: string; sha256: string };

/**
 * Headers under which a stranger's file is harmless: saved, never shown, unless `view` is asked for
 * and its kind cannot run anything. Nothing of it is kept by caches between here and the reader.
 */
export function downloadHeaders(file: SentFile, view: boolean): Record<string, string> {
  const inline = view && mayBeViewed(file.mediaType);
  return {
    "Content-Type": inline ? file.mediaType : "application/octet-stream",
    "Content-Disposition": contentDisposition(inline ? "inline" : "attachment", file.fileName),
    "Content-Security-Policy": inline ? policyFor(file.mediaType) : `${nothing}; sandbox`,
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "private, no-store",
    "Accept-Ranges": "bytes",
    ETag: `"${file.sha256}"`,
  };
}

/** The name for any browser: an ASCII stand-in, and the true one as of RFC 6266 and RFC 8187. */
export function contentDisposition(kind: "inline" | "attachment", fileName: string): string {
  const standIn = fileName.replace(/[^\x20-\x7e]|["\\%;]/gu, "_");
  const encoded = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*!]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${standIn}"; filename*=UTF-8''${encoded}`;
}

const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
const shown = `${nothing}; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'`;

// Browsers do not open their PDF viewer inside a sandbox; the viewer runs nothing in our origin.
function policyFor(mediaType: string): string {
  return mediaType === "application/pdf" ? `${shown}; object-src 'self'` : `${shown}; sandbox`;
}
