import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthorityTable } from "#app/(public)/authorities/authority-table";
import { seenOr404 } from "#app/(public)/seen-or-404";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { ownCreditCode } from "#lib/authorities/find-agent";
import { listAuthorities } from "#lib/organizations/authorities";
import { Banner } from "#ui/banner";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";

type Props = { searchParams: Promise<{ done?: string; revoked?: string }> };

export default async function AuthoritiesPage({ searchParams }: Props) {
  const actor = await requireActor("/authorities");
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
