import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DoorForm } from "#app/(door)/door-form";
import { Sheet } from "#app/(door)/sheet";
import { currentSession } from "#lib/auth/current-actor";
import { changeOwnPassword } from "./actions";

export default async function PasswordPage() {
  if (!(await currentSession())) redirect("/sign-in?to=/password");
  const t = await getTranslations("auth");
  return (
    <Sheet title={t("changePassword.title")} lead={t("changePassword.lead")}>
      <DoorForm
        action={changeOwnPassword}
        fields={[
          {
            name: "current",
            type: "password",
            label: t("changePassword.current"),
            autoComplete: "current-password",
          },
          {
            name: "password",
            type: "password",
            label: t("newPassword"),
            hint: t("passwordHint"),
            autoComplete: "new-password",
          },
        ]}
        submit={t("changePassword.submit")}
        failed={t("failed")}
      />
    </Sheet>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.changePassword"))("title") };
}
