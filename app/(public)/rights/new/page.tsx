import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RightPage } from "#app/(public)/rights/right-page";
import { typedInAddress } from "#app/(public)/rights/typed-in-address";
import { requireActor } from "#lib/auth/current-actor";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewRightPage({ searchParams }: Props) {
  const [actor, t, asked] = await Promise.all([
    requireActor(),
    getTranslations("rights"),
    searchParams,
  ]);
  return (
    <RightPage actor={actor} title={t("addTitle")} typed={typedInAddress(asked)} asked={asked} />
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("rights"))("addTitle") };
}
