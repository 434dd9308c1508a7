import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorForm } from "#app/(door)/door-form";
import { Sheet } from "#app/(door)/sheet";
import { TipView } from "#app/(public)/tips/tip-view";
import type { UploadAsked } from "#app/(public)/upload-news";
import { Wide } from "#app/(public)/wide";
import { reporterHere } from "#lib/web/tip-cookie";
import { LinkButton } from "#ui/link-button";
import { codeField } from "../code-field";
import { comeBack } from "./actions";

type Asked = UploadAsked & { shown?: string; new?: string; done?: string };
type Props = { searchParams: Promise<Asked> };

export default async function TipsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const reporter = asked.shown ? await reporterHere() : null;
  return <Wide>{reporter ? <TipView reporter={reporter} asked={asked} /> : <Ask />}</Wide>;
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("tips");
  return { title: t("title"), referrer: "no-referrer" };
}

async function Ask() {
  const [t, auth] = await Promise.all([getTranslations("tips.back"), getTranslations("auth")]);
  return (
    <Sheet title={t("title")} lead={t("lead")} beside={<Report />}>
      <DoorForm
        action={comeBack}
        fields={[
          { ...codeField, name: "number", label: t("number"), hint: t("numberHint") },
          { ...codeField, name: "code", label: t("code"), hint: t("codeHint") },
        ]}
        submit={t("submit")}
        failed={auth("failed")}
      />
    </Sheet>
  );
}

async function Report() {
  const t = await getTranslations("tips");
  return (
    <>
      <h2 className="text-title-3 font-semibold">{t("back.report")}</h2>
      <p className="measure mt-1 mb-4">{t("lead")}</p>
      <LinkButton variant="primary" href="/tips/new">
        {t("title")}
      </LinkButton>
      <h2 className="mt-8 text-title-3 font-semibold">{t("back.lost")}</h2>
      <p className="measure mt-1">{t("back.lostText")}</p>
    </>
  );
}
