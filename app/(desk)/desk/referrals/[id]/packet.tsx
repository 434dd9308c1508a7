import { useLocale, useTranslations } from "next-intl";
import { LawCitation } from "#app/_case/law-citation";
import type { PacketItem } from "#lib/referrals/packet";
import { packetFor } from "#lib/referrals/packets";
import type { ReferralFile } from "#lib/referrals/read-referral";
import { PrintButton } from "#ui/print-button";
import { Section } from "#ui/section";

type Props = Pick<ReferralFile, "referral">;

/** The documents that travel with a case, as they were frozen when it was sent. */
export function Packet({ referral: { packet: items, procedureKey } }: Props) {
  const t = useTranslations("referrals.about");
  const print = useTranslations("cases.actions");
  const rule = packetFor(procedureKey);
  if (!rule || items.length === 0) return null;
  return (
    <Section title={t("packet")} lead={t("packetLead")}>
      <p className="mb-3 flex flex-wrap items-center gap-3">
        <LawCitation {...rule.basis} />
        <PrintButton label={print("print")} />
      </p>
      <ol className="border border-rule bg-sheet">
        {rule.documents.map(({ key, name }, place) => (
          <DocumentLine
            key={key}
            place={place + 1}
            name={name}
            items={items.filter(({ document }) => document === key)}
          />
        ))}
      </ol>
    </Section>
  );
}

type LineProps = {
  place: number;
  name: { zh: string; en: string };
  items: readonly PacketItem[];
};

function DocumentLine({ place, name, items }: LineProps) {
  const t = useTranslations("referrals.about");
  const locale = useLocale();
  return (
    <li className="break-inside-avoid border-b border-rule px-4 py-2.5 last:border-0">
      <p className="font-semibold">
        {place}. {name[locale]}
      </p>
      {items.map(({ evidenceId, fileName, text, sha256 }) => (
        <div key={sha256} className="mt-1">
          {evidenceId && (
            <a
              className="text-link inline-flex min-h-target items-center"
              href={`/api/evidence/${evidenceId}`}
            >
              {fileName}
            </a>
          )}
          {text && <p className="measure whitespace-pre-line">{text}</p>}
          <p className="text-fine text-quiet">
            {t("fingerprint")} <code className="font-code break-all">{sha256}</code>
          </p>
        </div>
      ))}
    </li>
  );
}
