import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Sheet } from "#app/(door)/sheet";
import { SignOutButton } from "#app/(door)/sign-out/sign-out-button";
import { currentSession } from "#lib/auth/current-actor";
import { homeOf } from "#lib/auth/home-of";
import { LinkButton } from "#ui/link-button";
import { signOutHere } from "./actions";

export default async function SignOutPage() {
  const session = await currentSession();
  if (!session) redirect("/");
  const t = await getTranslations("auth.signOut");
  return (
    <Sheet title={t("title")}>
      <p>{t("text")}</p>
      <form action={signOutHere} className="mt-6 flex flex-wrap gap-3">
        <SignOutButton label={t("submit")} />
        <LinkButton href={session.actor ? homeOf(session.actor) : "/seats"}>{t("stay")}</LinkButton>
      </form>
    </Sheet>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.signOut"))("title") };
}
