import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AdminSide } from "#app/(admin)/admin-side";
import { AccountMenu } from "#app/(door)/account-menu";
import { currentActor } from "#lib/auth/current-actor";
import { homeOf } from "#lib/auth/home-of";
import { DeskShell } from "#ui/desk-shell";

/** Draws the shell only; every page asks for itself who may see it. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [actor, locale, t] = await Promise.all([
    currentActor(),
    getLocale(),
    getTranslations("admin"),
  ]);
  return (
    <DeskShell
      home={actor ? homeOf(actor) : "/"}
      organization={actor?.organizationName[locale] ?? t("title")}
      account={await AccountMenu()}
      side={actor ? await AdminSide({ actor }) : undefined}
      sideLabel={t("title")}
    >
      {children}
    </DeskShell>
  );
}
