import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import { messageKinds } from "#lib/inbox/message-kinds";
import { mailChoiceOf, mailModes } from "#lib/mail/choose-mail";
import { mailSettings } from "#lib/mail/mail-settings";
import { type OwnMail, ownMails } from "#lib/mail/unsent-mails";
import { locales } from "#lib/web/locale";
import { Badge } from "#ui/badge";
import { Banner } from "#ui/banner";
import { Button } from "#ui/button";
import { CheckboxGroup } from "#ui/checkbox-group";
import { Disclosure } from "#ui/disclosure";
import { RadioGroup } from "#ui/radio-group";
import { Section } from "#ui/section";
import { When } from "#ui/when";
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
        <CheckboxGroup
          name="kinds"
          label={t("kinds")}
          hint={t("kindsHint")}
          choices={messageKinds.map((value) => ({ value, label: t(`kindNames.${value}`) }))}
          defaultValues={messageKinds.filter((kind) => !choice.unwantedKinds.includes(kind))}
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
      <OwnMails mails={await ownMails(actor)} />
    </Section>
  );
}

const tones = {
  queued: "waiting",
  sent: "done",
  failed: "overdue",
  "given-up": "overdue",
} as const;

/** Whether one's own e-mails went out; what did not is told with the reason. */
function OwnMails({ mails }: { mails: readonly OwnMail[] }) {
  const t = useTranslations("mail.own");
  if (mails.length === 0) return null;
  return (
    <div className="mt-6">
      {mails[0]?.state === "given-up" && (
        <Banner kind="refusal" title={t("givenUp")}>
          {t("givenUpText")}
        </Banner>
      )}
      <Disclosure summary={t("title")}>
        <ul className="grid gap-1.5">
          {mails.map(({ id, state, lastError, queuedAt }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-3">
              <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
              <When at={queuedAt} />
              {state !== "sent" && lastError && (
                <span className="font-code text-fine break-all text-quiet" lang="en">
                  {lastError}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
