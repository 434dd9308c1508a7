import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorForm } from "#app/(door)/door-form";
import { Sheet } from "#app/(door)/sheet";
import { SpentLink } from "#app/(door)/spent-link";
import { resetOffer } from "#lib/auth/reset-password";
import { chooseNewPassword } from "./actions";

export const metadata: Metadata = { referrer: "no-referrer", robots: "noindex" };

export default async function ResetPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const offer = await resetOffer(token);
  if (!offer) return <SpentLink kind="reset" />;
  const t = await getTranslations("auth");
  return (
    <Sheet title={t("reset.title")} lead={t("reset.lead", offer)}>
      <p className="mb-6">{t("reset.text")}</p>
      <DoorForm
        action={chooseNewPassword}
        hidden={{ token }}
        fields={[
          {
            name: "password",
            type: "password",
            label: t("newPassword"),
            hint: t("passwordHint"),
            autoComplete: "new-password",
          },
        ]}
        submit={t("reset.submit")}
        failed={t("failed")}
      />
    </Sheet>
  );
}
