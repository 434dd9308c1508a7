import { useTranslations } from "next-intl";
import type { ShownFile } from "#lib/referrals/read-referral";
import { Section } from "#ui/section";

/** The files that go with a question or a piece of work, open for as long as it lasts. */
export function ShownFiles({ files }: { files: readonly ShownFile[] }) {
  const t = useTranslations("referrals.about");
  if (files.length === 0) return null;
  return (
    <Section title={t("files")}>
      <ul className="border border-rule bg-sheet">
        {files.map(({ id, fileName, sha256 }) => (
          <li key={id} className="border-b border-rule px-4 py-2 last:border-0">
            <a
              className="text-link inline-flex min-h-target items-center font-semibold"
              href={`/api/evidence/${id}`}
            >
              {fileName}
            </a>
            <p className="text-fine text-quiet">
              {t("fingerprint")} <code className="font-code break-all">{sha256}</code>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
