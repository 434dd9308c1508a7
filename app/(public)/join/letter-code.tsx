import { getTranslations } from "next-intl/server";
import { siteAddress } from "#lib/auth/site-address";
import { QrCode } from "#ui/qr-code";

/** Number and code in large type, with a QR code to the page; the code is never in it. */
export async function LetterCode({ number, code }: { number: string; code: string }) {
  const t = await getTranslations("letters.letter");
  const address = siteAddress(`/join?number=${encodeURIComponent(number)}`);
  return (
    <div className="grid items-center gap-6 border-y border-rule py-4 print:py-2 sm:grid-cols-[1fr_auto] print:grid-cols-[1fr_auto]">
      <dl className="grid gap-3">
        {[
          [t("number"), number],
          [t("code"), code.match(/.{1,4}/g)?.join(" ")],
        ].map(([term, value]) => (
          <div key={term}>
            <dt className="text-fine text-quiet">{term}</dt>
            <dd className="font-code text-title-2 font-bold tracking-wider">{value}</dd>
          </div>
        ))}
      </dl>
      <figure className="w-32">
        <QrCode text={address} label={t("qr")} className="size-32" />
        <figcaption className="mt-1 text-fine text-quiet">{t("qr")}</figcaption>
      </figure>
    </div>
  );
}
