import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DoorForm } from "#app/(door)/door-form";
import { Sheet } from "#app/(door)/sheet";
import { SpentLink } from "#app/(door)/spent-link";
import { currentSession } from "#lib/auth/current-actor";
import { type InvitationOffer, invitation } from "#lib/auth/invitation";
import { accept } from "./actions";
import { SignInFirst, WrongAccount } from "./components";

export const metadata: Metadata = { referrer: "no-referrer", robots: "noindex" };

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const offer = await invitation(token);
  if (!offer) return <SpentLink kind="invitation" />;
  const [t, locale] = await Promise.all([getTranslations("auth.invitation"), getLocale()]);
  const roles = offer.roles.map((role) => role[locale]).join(t("separator"));
  return (
    <Sheet
      title={t("title", { organization: offer.organization[locale] })}
      lead={t("lead", { name: offer.personName, roles })}
    >
      <Answer offer={offer} token={token} />
    </Sheet>
  );
}

async function Answer({ offer, token }: { offer: InvitationOffer; token: string }) {
  const [t, session] = await Promise.all([getTranslations("auth"), currentSession()]);
  if (offer.hasPassword && !session) return <SignInFirst email={offer.email} token={token} />;
  if (offer.hasPassword && session?.personId !== offer.personId) {
    return <WrongAccount email={offer.email} />;
  }
  const choose = {
    name: "password",
    type: "password",
    label: t("newPassword"),
    hint: t("passwordHint"),
    autoComplete: "new-password",
  };
  return (
    <>
      <div className="mb-6 grid gap-1">
        {offer.hasPassword ? (
          <p>{t("invitation.acceptAs")}</p>
        ) : (
          <>
            <p>{t("invitation.account", { email: offer.email })}</p>
            <p>{t("invitation.choosePassword")}</p>
          </>
        )}
      </div>
      <DoorForm
        action={accept}
        hidden={{ token }}
        fields={offer.hasPassword ? [] : [choose]}
        submit={t("invitation.submit")}
        failed={t("failed")}
      />
    </>
  );
}
