import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AuthorityTable } from "#app/(public)/authorities/authority-table";
import { seenOr404 } from "#app/(public)/seen-or-404";
import { Wide } from "#app/(public)/wide";
import type { MemberActor } from "#lib/access/actor";
import { requireActor } from "#lib/auth/current-actor";
import { endedSight } from "#lib/authorities/ended-sight";
import { ownCreditCode } from "#lib/authorities/find-agent";
import { listAuthorities } from "#lib/organizations/authorities";
import { Banner } from "#ui/banner";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";

type Props = { searchParams: Promise<{ done?: string; revoked?: string; ended?: string }> };

export default async function AuthoritiesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const own = actor.organizationId;
  const [t, all, code, asked] = await Promise.all([
    getTranslations("rights.authorities"),
    seenOr404(own, () => listAuthorities(actor, own)),
    ownCreditCode(actor),
    searchParams,
  ]);
  const given = all.filter(({ holder }) => holder.id === own);
  const held = all.filter(({ agent }) => agent.id === own);
  return (
    <Wide>
      {asked.done && <Banner kind="success" announce title={t("done")} />}
      {asked.ended && <Ended actor={actor} caseId={asked.ended} />}
      {asked.revoked && <Banner kind="success" announce title={t("revoked")} />}
      <PageHeader title={t("title")} lead={t("lead")} />
      <Section
        title={t("given")}
        actions={
          <LinkButton variant="primary" href="/authorities/new">
            {t("give")}
          </LinkButton>
        }
      >
        {given.length === 0 ? (
          <p className="text-quiet">{t("noneGiven")}</p>
        ) : (
          <AuthorityTable rows={given} side="given" now={actor.now} />
        )}
      </Section>
      <Section title={t("held")} lead={code ? t("yourCode", { code }) : undefined}>
        {held.length === 0 ? (
          <p className="text-quiet">{t("noneHeld")}</p>
        ) : (
          <AuthorityTable rows={held} side="held" now={actor.now} />
        )}
      </Section>
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rights.authorities"))("title") };
}

/** Why an agent that came from a case of its own sees that case no more. */
async function Ended({ actor, caseId }: { actor: MemberActor; caseId: string }) {
  const [t, locale] = await Promise.all([getTranslations("rights.authorities"), getLocale()]);
  const ended = await seenOr404(caseId, () => endedSight(actor, caseId));
  if (!ended) return null;
  const { holder, revoked } = ended;
  return (
    <Banner
      kind="refusal"
      announce
      title={t(revoked ? "caseRevoked" : "caseEnded", { holder: holder[locale] })}
    >
      {t("caseGone")}
    </Banner>
  );
}
