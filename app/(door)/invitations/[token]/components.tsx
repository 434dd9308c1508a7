import { useTranslations } from "next-intl";
import { withReturn } from "#lib/auth/safe-path";
import { Banner } from "#ui/banner";
import { LinkButton } from "#ui/link-button";

export function SignInFirst({ email, token }: { email: string; token: string }) {
  const t = useTranslations("auth.invitation");
  return (
    <>
      <Banner title={t("signInFirst")}>{t("signInFirstText", { email })}</Banner>
      <LinkButton variant="primary" href={withReturn("/sign-in", `/invitations/${token}`)}>
        {t("signIn")}
      </LinkButton>
    </>
  );
}

export function WrongAccount({ email }: { email: string }) {
  const t = useTranslations("auth.invitation");
  return (
    <>
      <Banner kind="warning" title={t("otherAccount")}>
        {t("otherAccountText", { email })}
      </Banner>
      <LinkButton href="/sign-out">{t("signOut")}</LinkButton>
    </>
  );
}
