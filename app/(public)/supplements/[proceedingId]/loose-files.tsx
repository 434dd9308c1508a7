import { getTranslations } from "next-intl/server";
import { EvidenceLines } from "#app/(public)/evidence-lines";
import { UploadForm } from "#app/(public)/upload-form";
import type { EvidenceLine } from "#lib/evidence/evidence-of";
import type { WholeSupplement } from "#lib/supplements/open-supplements";
import { Disclosure } from "#ui/disclosure";

type Props = { one: WholeSupplement; files: readonly EvidenceLine[]; hasNews: boolean };

/** Large files go up by themselves, in pieces, and are then ticked at the thing they answer. */
export async function LooseFiles({ one, files, hasNews }: Props) {
  const t = await getTranslations("following.supplements");
  return (
    <div id="evidence" className="mt-10">
      <Disclosure summary={t("large")} open={hasNews}>
        <p className="measure mb-4 text-quiet">{t("largeLead")}</p>
        <UploadForm target={`case=${one.caseId}`} back={`/supplements/${one.proceedingId}`} />
        {files.length > 0 && <h2 className="mt-6 mb-2 font-semibold">{t("yours")}</h2>}
        <EvidenceLines files={files} />
      </Disclosure>
    </div>
  );
}
