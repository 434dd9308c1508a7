import { getTranslations } from "next-intl/server";
import { EvidenceLines } from "#app/(public)/evidence-lines";
import { refusalText } from "#app/(public)/refusal-text";
import { UploadForm } from "#app/(public)/upload-form";
import { type UploadAsked, UploadNews } from "#app/(public)/upload-news";
import type { MemberActor } from "#lib/access/actor";
import type { PartyCase } from "#lib/cases/party-case";
import { audiencesFor } from "#lib/evidence/audiences";
import { evidenceRefusal } from "#lib/evidence/evidence-gate";
import { evidenceOf } from "#lib/evidence/evidence-of";
import { Disclosure } from "#ui/disclosure";
import { RadioGroup } from "#ui/radio-group";
import { Section } from "#ui/section";

type Props = { actor: MemberActor; file: PartyCase; asked: UploadAsked };

/** The files this side sees, and the way to add more at any time. */
export async function PartyEvidence({ actor, file, asked }: Props) {
  const { kase, standing, authority } = file;
  const [t, words, files] = await Promise.all([
    getTranslations("following.case"),
    getTranslations("evidence"),
    evidenceOf(actor, kase.id),
  ]);
  const refused = evidenceRefusal({ standing, roles: actor.roles, authority });
  const hasNews = !!(asked.problem || asked.uploaded);
  return (
    <Section id="evidence" title={t("parts.evidence")}>
      <UploadNews {...asked} />
      {files.length === 0 && <p className="text-quiet">{words("none")}</p>}
      <EvidenceLines files={files} />
      {refused ? (
        <p className="mt-4 text-quiet">{await refusalText(refused)}</p>
      ) : (
        <Disclosure summary={t("addEvidence")} open={hasNews}>
          <p className="measure mb-4 text-quiet">{t("addEvidenceLead")}</p>
          <UploadForm target={`case=${kase.id}`} back={`/my/cases/${kase.id}`}>
            <RadioGroup
              name="audience"
              label={t("audience")}
              defaultValue={audiencesFor(standing)[0]}
              choices={audiencesFor(standing).map((value) => ({
                value,
                label: words(`audiences.${value}`),
              }))}
            />
          </UploadForm>
        </Disclosure>
      )}
    </Section>
  );
}
