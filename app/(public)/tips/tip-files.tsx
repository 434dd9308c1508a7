import { getTranslations } from "next-intl/server";
import { UploadForm } from "#app/(public)/upload-form";
import { type UploadAsked, UploadNews } from "#app/(public)/upload-news";
import type { MemberActor } from "#lib/access/actor";
import { evidenceOf } from "#lib/evidence/evidence-of";
import { sizeText } from "#lib/evidence/size-text";
import { Section } from "#ui/section";

type Props = { actor: MemberActor; caseId: string; asked: UploadAsked };

/** What the reporter handed in, by name and checksum, and the way to add more. */
export async function TipFiles({ actor, caseId, asked }: Props) {
  const [t, files] = await Promise.all([getTranslations("tips.view"), evidenceOf(actor, caseId)]);
  const own = files.filter((file) => file.ownerOrganizationId === actor.organizationId);
  return (
    <Section id="evidence" title={t("files")} lead={t("filesLead")}>
      <UploadNews {...asked} />
      {own.length === 0 && <p className="mb-4 text-quiet">{t("noFiles")}</p>}
      <ul className="mb-4">
        {own.map((file) => (
          <li key={file.id} className="border-b border-rule py-2">
            {file.fileName} <span className="text-fine text-quiet">{sizeText(file.sizeBytes)}</span>
            <span className="block font-code text-fine break-all text-quiet">{file.sha256}</span>
          </li>
        ))}
      </ul>
      <UploadForm target="" door="/api/tips/evidence" back="/tips?shown=1" />
    </Section>
  );
}
