import { getLocale, getTranslations } from "next-intl/server";
import { sayer } from "#app/(public)/say";
import { isLacking } from "#lib/authorities/lacking-authority";
import type { PartyCase } from "#lib/cases/party-case";
import { LinkButton } from "#ui/link-button";
import { Section } from "#ui/section";

/** What the party may do now, each with its consequence; from the gate, nothing else. */
export async function PartyActions({ file }: { file: PartyCase }) {
  const [t, further, say, locale] = await Promise.all([
    getTranslations("following.case"),
    getTranslations("following.further"),
    sayer(),
    getLocale(),
  ]);
  const lanes = file.lanes.filter(({ open }) => open.length > 0);
  const reasons = file.lanes.flatMap(({ closed }) => closed.map(({ because }) => because));
  const lacking = [...new Set(reasons.filter(isLacking))];
  return (
    <Section title={t("act")}>
      {lanes.length === 0 && <p className="text-quiet">{t("actNone")}</p>}
      {lanes.map(({ proceeding, organization, open }) => (
        <div key={proceeding.id} className="mb-4 grid gap-4">
          {lanes.length > 1 && <p className="text-fine text-quiet">{organization[locale]}</p>}
          {open.map((action) => {
            const words = `procedures.${proceeding.procedureKey}.actions.${action}`;
            return (
              <div key={action}>
                <LinkButton
                  variant={action === "withdraw" ? "quiet" : "primary"}
                  href={stepHref(file.kase.id, proceeding.id, action)}
                >
                  {say(`${words}.label`)}
                </LinkButton>
                <p className="mt-1 text-fine text-quiet">{say(`${words}.consequence`)}</p>
              </div>
            );
          })}
        </div>
      ))}
      {lacking.map((because) => (
        <p key={because} className="mb-2 text-fine text-quiet">
          {say(`closedBecause.${because}`)}
        </p>
      ))}
      <div className="mt-6 border-t border-rule pt-4">
        <LinkButton href={`/my/cases/${file.kase.id}/further`}>{further("link")}</LinkButton>
        <p className="mt-1 text-fine text-quiet">{further("linkText")}</p>
      </div>
    </Section>
  );
}

/** Where an action is taken: supplements have a page of their own. */
function stepHref(caseId: string, proceedingId: string, action: string) {
  if (action === "answer-supplement") return `/supplements/${proceedingId}`;
  return `/my/cases/${caseId}/steps/${proceedingId}/${action}`;
}
