import { getLocale, getTranslations } from "next-intl/server";
import { DoorForm } from "#app/(door)/door-form";
import { currentSession } from "#lib/auth/current-actor";
import { withReturn } from "#lib/auth/safe-path";
import { mayJoin } from "#lib/service-letters/join-by-letter";
import { Banner } from "#ui/banner";
import { LinkButton } from "#ui/link-button";
import { Section } from "#ui/section";
import { join } from "./actions";

const here = "/join?shown=1";

/** The way from the statement into the case: an account first, then one button. */
export async function Joining({ party }: { party: string }) {
  const [t, auth, locale, session] = await Promise.all([
    getTranslations("letters.join"),
    getTranslations("auth"),
    getLocale(),
    currentSession(),
  ]);
  if (!session) return <AccountFirst />;
  const { actor } = session;
  if (!actor || !mayJoin(actor)) {
    const organization = actor?.organizationName[locale] ?? session.personName;
    return (
      <Section title={t("howTitle")}>
        <Banner kind="warning" title={t("wrongSeat")}>
          {t("wrongSeatText", { organization })}
        </Banner>
        <LinkButton href={withReturn("/seats", here)}>{t("seats")}</LinkButton>
      </Section>
    );
  }
  return (
    <Section title={t("howTitle")}>
      <p className="mb-2">{t("as", { organization: actor.organizationName[locale], party })}</p>
      <DoorForm action={join} fields={[]} submit={t("confirm")} failed={auth("failed")} />
    </Section>
  );
}

async function AccountFirst() {
  const t = await getTranslations("letters.join");
  return (
    <Section title={t("howTitle")} lead={t("needAccount")}>
      <div className="flex flex-wrap gap-3">
        <LinkButton variant="primary" href={withReturn("/register", here)}>
          {t("register")}
        </LinkButton>
        <LinkButton href={withReturn("/sign-in", here)}>{t("signIn")}</LinkButton>
      </div>
    </Section>
  );
}
