import { useFormatter, useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "#app/(door)/code-form";
import type { SecondStep } from "#lib/second-step/second-step-of";
import { Banner } from "#ui/banner";
import { LinkButton } from "#ui/link-button";
import { QrCode } from "#ui/qr-code";
import { Section } from "#ui/section";
import { SubmitButton } from "#ui/submit-button";
import { confirm, end, offer as makeOffer } from "./actions";

/** Few enough to make new ones. */
const fewCodes = 3;

/** What one needs, and the way in. */
export function Start() {
  const t = useTranslations("secondStep.account");
  return (
    <Section title={t("whatTitle")} level={3}>
      <p className="mb-6">{t("what")}</p>
      <form action={makeOffer}>
        <SubmitButton pendingLabel={t("start")}>{t("start")}</SubmitButton>
      </form>
    </Section>
  );
}

/** The picture that the app reads, its key for typing, and the field for the app's first code. */
export async function Offer({
  offer,
  to,
}: {
  offer: NonNullable<SecondStep["offer"]>;
  to?: string;
}) {
  const t = await getTranslations("secondStep.offer");
  return (
    <Section title={t("title")}>
      <p className="mb-3 font-semibold">{t("scan")}</p>
      <QrCode text={offer.address} label={t("picture")} className="size-52 border border-rule" />
      <p className="mt-3 text-fine text-quiet">{t("byHand")}</p>
      <p className="font-code break-all" translate="no">
        {offer.secret.match(/.{1,4}/g)?.join(" ")}
      </p>
      <p className="mt-6 mb-2 font-semibold">{t("type")}</p>
      <CodeForm action={confirm} to={to ?? ""} hint={t("hint")} submit={t("submit")} />
    </Section>
  );
}

type InUseProps = { since: Date; codesLeft: number; isAsked: boolean };

/** @param isAsked whether the seat at hand asks for a second step. */
export function InUse({ since, codesLeft, isAsked }: InUseProps) {
  const t = useTranslations("secondStep.account");
  const date = useFormatter().dateTime(since, { dateStyle: "long" });
  return (
    <>
      <Banner kind="success" title={t("since", { date })}>
        {t("codesLeft", { count: codesLeft })}
      </Banner>
      {codesLeft <= fewCodes && <p className="mb-4">{t("codesLow")}</p>}
      <LinkButton href="/second-step/codes">{t("seeCodes")}</LinkButton>
      <Section title={t("change")} level={3} lead={t("changeText")}>
        <form action={makeOffer}>
          <SubmitButton variant="quiet" pendingLabel={t("change")}>
            {t("change")}
          </SubmitButton>
        </form>
      </Section>
      <Section title={t("endTitle")} level={3} lead={t(isAsked ? "endOwedText" : "endText")}>
        <form action={end}>
          <SubmitButton variant="danger" pendingLabel={t("end")}>
            {t("end")}
          </SubmitButton>
        </form>
      </Section>
    </>
  );
}
