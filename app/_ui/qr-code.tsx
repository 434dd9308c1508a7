import { toString as drawCode } from "qrcode";

type Props = { text: string; label: string; className: string };

/** A text as a picture that a phone reads; dark on white in every light. */
export async function QrCode({ text, label, className }: Props) {
  const svg = await drawCode(text, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
  return (
    <div
      role="img"
      aria-label={label}
      className={`bg-white ${className}`}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
