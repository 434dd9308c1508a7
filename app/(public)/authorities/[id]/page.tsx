import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { RevokeForm } from "#app/(public)/authorities/revoke-form";
import { seenOr404 } from "#app/(public)/seen-or-404";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { listAuthorities } from "#lib/organizations/authorities";
import { nameOf } from "#lib/organizations/name-of";
import { Confirmation } from "#ui/confirmation";

type Props = { params: Promise<{ id: string }> };

export default async function RevokeAuthorityPage({ params }: Props) {
  const { id } = await params;
  const actor = await requireActor();
  const own = actor.organizationId;
  const all = await seenOr404(id, () => listAuthorities(actor, own));
  const found = all.find((one) => one.id === id && one.holder.id === own && !one.revokedAt);
  if (!found) notFound();
  const [t, locale] = await Promise.all([getTranslations("rights.authorities"), getLocale()]);
  return (
    <Wide>
      <Confirmation
        danger
        title={t("revokeTitle", { agent: nameOf(found.agent, locale) })}
        consequencesTitle={t("revoke")}
        consequences={[t("revokeText")]}
        actions={<RevokeForm id={id} />}
      />
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rights.authorities"))("revoke") };
}
