import { toString as drawCode } from "qrcode";
import { siteAddress } from "#lib/auth/site-address";

/** A QR code to the progress page with the number filled in; the query code is never in it. */
export async function ProgressCode({ number, label }: { number: string; label: string }) {
  const address = siteAddress(`/progress?number=${encodeURIComponent(number)}`);
  const svg = await drawCode(address, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
  return (
    <figure className="w-36">
      <div
        role="img"
        aria-label={label}
        className="size-36 bg-white"
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <figcaption className="mt-1 text-fine text-quiet">{label}</figcaption>
    </figure>
  );
}
