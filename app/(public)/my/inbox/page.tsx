import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { InboxPage } from "#app/_case/inbox-page";
import { Wide } from "#app/(public)/wide";
import { requireRole } from "#lib/auth/current-actor";
import { one } from "#lib/web/page-param";

type Props = { searchParams: Promise<{ before?: string | string[] }> };

export default async function MyInboxPage({ searchParams }: Props) {
  const actor = await requireRole("filer");
  return (
    <Wide>
      <InboxPage actor={actor} at="/my" before={one((await searchParams).before)} />
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("inbox"))("title") };
}
