import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskFrame } from "#app/(desk)/frame";
import { openLetter, type ServiceLetter } from "#lib/service-letters/open-letter";
import { deskActor } from "#lib/web/desk-actor";
import { idOrNotFound, seenOrNotFound } from "#lib/web/page-param";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { PrintButton } from "#ui/print-button";
import { When } from "#ui/when";
import { makeLetter } from "./actions";
import { MakeLetter } from "./components";
import { LetterSheet } from "./letter-sheet";

type Props = { params: Promise<{ id: string; proceedingId: string; partyId: string }> };

export default async function LetterPage({ params }: Props) {
  const { id, proceedingId, partyId } = await params;
  const at = {
    caseId: idOrNotFound(id),
    proceedingId: idOrNotFound(proceedingId),
    partyId: idOrNotFound(partyId),
  };
  const actor = await deskActor();
  const letter = await seenOrNotFound(openLetter(actor, at));
  const t = await getTranslations();
  return (
    <DeskFrame actor={actor}>
      <div className={letter.code ? "print:hidden" : ""}>
        <Breadcrumb
          label={t("cases.backToQueue")}
          items={[
            { href: "/desk", label: t("cases.backToQueue") },
            {
              href: `/desk/cases/${id}`,
              label: t("cases.number", { number: letter.kase.number }),
            },
          ]}
        />
        <PageHeader title={t("letters.title")} lead={letter.party.name} />
        <Make letter={letter} at={at} />
      </div>
      {letter.code && (
        <>
          {/* On paper the letter stands alone, under a title of its own. */}
          <h1 className="sr-only hidden print:block">{t("letters.title")}</h1>
          <LetterSheet letter={letter} code={letter.code} />
        </>
      )}
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("letters"))("title") };
}

type At = { caseId: string; proceedingId: string; partyId: string };

async function Make({ letter: { party, code }, at }: { letter: ServiceLetter; at: At }) {
  const [t, common] = await Promise.all([getTranslations("letters"), getTranslations("common")]);
  const pending = common("pending");
  if (!code || !party.issuedAt || !party.expiresAt) {
    return (
      <div className="mb-8 grid max-w-[46em] gap-3">
        <p>{t("issueLead", { party: party.name })}</p>
        <p className="text-fine text-quiet">{t("issueConsequence")}</p>
        <MakeLetter
          action={makeLetter.bind(null, at)}
          words={{ submit: t("issue"), pending }}
          quiet={false}
        />
      </div>
    );
  }
  const [issuedAt, expiresAt] = [party.issuedAt, party.expiresAt];
  return (
    <div className="mx-auto mb-6 grid max-w-[46em] gap-3">
      <p>
        {t.rich("issued", {
          time: () => <When at={issuedAt} />,
          until: () => <When at={expiresAt} as="day" />,
        })}
      </p>
      <div className="flex flex-wrap items-start gap-3">
        <PrintButton label={t("print")} />
        <MakeLetter
          action={makeLetter.bind(null, at)}
          words={{ submit: t("again"), pending }}
          quiet
        />
      </div>
      <p className="text-fine text-quiet">{t("againLead")}</p>
    </div>
  );
}
