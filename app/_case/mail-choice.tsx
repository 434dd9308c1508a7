import { getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import { mailChoiceOf, mailModes } from "#lib/mail/choose-mail";
import { mailSettings } from "#lib/mail/mail-settings";
import { locales } from "#lib/web/locale";
import { Button } from "#ui/button";
import { RadioGroup } from "#ui/radio-group";
import { Section } from "#ui/section";
import { keepMailChoice } from "./inbox-actions";

/** How the actor wants messages by e-mail; where no mail server is set, that there is none. */
export async function MailChoice({ actor, here }: { actor: MemberActor; here: string }) {
  const t = await getTranslations("mail.choice");
  if (!mailSettings())
    return (
      <Section title={t("title")}>
        <p className="text-quiet">{t("notSet")}</p>
      </Section>
    );
  const choice = await mailChoiceOf(actor);
  return (
    <Section title={t("title")} lead={t("note")}>
      <form action={keepMailChoice.bind(null, here)} className="grid max-w-[36rem] gap-5">
        <RadioGroup
          name="mode"
          label={t("mode")}
          choices={mailModes.map((value) => ({ value, label: t(`modes.${value}`) }))}
          defaultValue={choice.mode}
        />
        <RadioGroup
          name="locale"
          label={t("locale")}
          choices={locales.map((value) => ({ value, label: t(`locales.${value}`) }))}
          defaultValue={choice.locale}
          inline
        />
        <div>
          <Button type="submit">{t("save")}</Button>
        </div>
      </form>
    </Section>
  );
}
