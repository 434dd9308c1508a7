import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RightPage } from "#app/(public)/rights/right-page";
import { typedInAddress } from "#app/(public)/rights/typed-in-address";
import { seenOr404 } from "#app/(public)/seen-or-404";
import { requireActor } from "#lib/auth/current-actor";
import { findRight } from "#lib/rights/find-right";
import { typedRight } from "#lib/rights/typed-right";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EditRightPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const actor = await requireActor();
  const right = await seenOr404(id, () => findRight(actor, id));
  const t = await getTranslations("rights");
  const isBack = asked.check !== undefined || asked.problem !== undefined;
  return (
    <RightPage
      actor={actor}
      title={t("editTitle")}
      typed={isBack ? typedInAddress(asked) : typedRight(right)}
      asked={asked}
      change={{
        rightId: id,
        version: right.version,
        holderOrganizationId: right.holderOrganizationId,
      }}
    />
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rights"))("editTitle") };
}
