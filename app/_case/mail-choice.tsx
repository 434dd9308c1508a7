import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import { messageKinds } from "#lib/inbox/message-kinds";
import { mailChoiceOf, mailModes } from "#lib/mail/choose-mail";
import { mailSettings } from "#lib/mail/mail-settings";
import { textSettings } from "#lib/mail/text-settings";
import { type OwnMail, ownMails } from "#lib/mail/unsent-mails";
import { locales } from "#lib/web/locale";
import { Badge } from "#ui/badge";
import { Banner } from "#ui/banner";
import { Disclosure } from "#ui/disclosure";
import { Section } from "#ui/section";
import { When } from "#ui/when";
import { keepMailChoice } from "./inbox-actions";
import { MailChoiceForm } from "./mail-choice-form";

/** How the actor wants messages outside the inbox; where nothing can be sent, that it cannot. */
export async function MailChoice({ actor, here }: { actor: MemberActor; here: string }) {
  const t = await getTranslations("mail.choice");
  const can = { mail: mailSettings() !== null, text: textSettings() !== null };
  const title = t(can.text ? "titleWithTexts" : "title");
  if (!can.mail && !can.text)
    return (
      <Section title={title}>
        <p className="text-quiet">{t("notSet")}</p>
      </Section>
    );
  const { unwantedKinds, texts, phone, ...choice } = await mailChoiceOf(actor);
  const kinds = messageKinds.filter((kind) => !unwantedKinds.includes(kind)).join(" ");
  return (
    <Section title={title} lead={t("note")}>
      <MailChoiceForm
        action={keepMailChoice.bind(null, here)}
        chosen={{ ...choice, kinds, texts: texts ? "yes" : "no", phone: phone ?? "" }}
        choices={{
          modes: mailModes.map((value) => ({ value, label: t(`modes.${value}`) })),
          kinds: messageKinds.map((value) => ({ value, label: t(`kindNames.${value}`) })),
          locales: locales.map((value) => ({ value, label: t(`locales.${value}`) })),
        }}
        can={can}
        words={{
          mode: t("mode"),
          kinds: t(can.text ? "kindsWithTexts" : "kinds"),
          kindsHint: t("kindsHint"),
          locale: t("locale"),
          texts: t("texts"),
          wantTexts: t("wantTexts"),
          wantTextsHint: t("wantTextsHint"),
          phone: t("phone"),
          phoneHint: t("phoneHint"),
          optional: t("optional"),
          save: t("save"),
          saving: t("saving"),
        }}
      />
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

/** Whether one's own e-mails and text messages went out; what did not is told with the reason. */
function OwnMails({ mails }: { mails: readonly OwnMail[] }) {
  const [t, channels] = [useTranslations("mail.own"), useTranslations("mail.channels")];
  const [last] = mails;
  if (!last) return null;
  return (
    <div className="mt-6">
      {last.state === "given-up" && (
        <Banner kind="refusal" title={t(`givenUp.${last.channel}`)}>
          {t(`givenUpText.${last.channel}`)}
        </Banner>
      )}
      <Disclosure summary={t("title")}>
        <ul className="grid gap-1.5">
          {mails.map(({ id, channel, state, lastError, queuedAt }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-3">
              <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
              <span>{channels(channel)}</span>
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
