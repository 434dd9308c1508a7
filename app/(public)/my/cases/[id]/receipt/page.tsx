import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { caseOrWhy } from "#app/(public)/my/case-or-why";
import { ReceiptSheet } from "#app/(public)/my/receipt-sheet";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { receiptOf } from "#lib/receipts/receipt-of";
import { receiptContent } from "#lib/web/receipt-content";
import { Banner } from "#ui/banner";
import { LinkButton } from "#ui/link-button";
import { PrintButton } from "#ui/print-button";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ new?: string }> };

export default async function ReceiptPage({ params, searchParams }: Props) {
  const { id } = await params;
  const actor = await requireActor();
  const receipt = await caseOrWhy(actor, id, () => receiptOf(actor, id));
  const t = await getTranslations("following.receipt");
  const isNew = (await searchParams).new !== undefined;
  return (
    <Wide>
      <h1 className="sr-only">{t(isNew ? "done" : "title")}</h1>
      <div className="mx-auto max-w-[46em] print:hidden">
        {isNew && (
          <Banner kind="success" announce title={t("done")}>
            {t("doneText")}
          </Banner>
        )}
        <div className="mb-6 flex flex-wrap gap-3">
          <a
            href={`/api/receipts/${id}`}
            download
            className="text-link inline-flex min-h-target items-center"
          >
            {t("save")}
          </a>
          <PrintButton label={t("print")} />
          <LinkButton variant={isNew ? "primary" : "quiet"} href={`/my/cases/${id}`}>
            {t("toCase")}
          </LinkButton>
        </div>
      </div>
      <ReceiptSheet receipt={await receiptContent(receipt, actor.now)} />
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("following.receipt"))("title") };
}
