import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImportStart, type StartAsked } from "#app/(public)/sheets/import-start";
import { requireActor } from "#lib/auth/current-actor";

type Props = { searchParams: Promise<StartAsked> };

export default async function SheetsPage({ searchParams }: Props) {
  const actor = await requireActor();
  const t = await getTranslations("rights");
  const above = { href: "/rights", label: t("title") };
  return <ImportStart actor={actor} kind="rights" above={above} asked={await searchParams} />;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sheetImports.kinds.rights"))("title") };
}
