import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeadlinesPage } from "#app/_case/deadlines-page";
import { DeskFrame } from "#app/(desk)/frame";
import { deskActor } from "#lib/web/desk-actor";
import { one } from "#lib/web/page-param";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DeskDeadlinesPage({ searchParams }: Props) {
  const actor = await deskActor();
  const { month, whose } = await searchParams;
  return (
    <DeskFrame actor={actor}>
      <DeadlinesPage actor={actor} at="/desk" month={one(month)} mine={one(whose) === "mine"} />
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deadlines"))("title") };
}
