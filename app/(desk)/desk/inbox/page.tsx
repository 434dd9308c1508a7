import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InboxPage } from "#app/_case/inbox-page";
import { DeskFrame } from "#app/(desk)/frame";
import { deskActor } from "#lib/web/desk-actor";
import { one } from "#lib/web/page-param";

type Props = { searchParams: Promise<{ before?: string | string[] }> };

export default async function DeskInboxPage({ searchParams }: Props) {
  const actor = await deskActor();
  return (
    <DeskFrame actor={actor}>
      <InboxPage actor={actor} at="/desk" before={one((await searchParams).before)} />
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inbox"))("title") };
}
