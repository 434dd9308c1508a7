import { getLocale, getTranslations } from "next-intl/server";
import { toString as drawCode } from "qrcode";
import { siteAddress } from "#lib/auth/site-address";
import { printDay, printSecond } from "#lib/clocks/print-time";
import { sizeText } from "#lib/evidence/size-text";
import type { ReceiptContent } from "#lib/receipts/print-receipt";
import type { Receipt } from "#lib/receipts/receipt-of";
import { rightKinds } from "#lib/routing/vocabulary";
import { caseWords, sayer } from "#lib/web/case-words";

/** A receipt in the reader's words, the same for the page and for its PDF. */
export async function receiptContent(receipt: Receipt, now: Date): Promise<ReceiptContent> {
  const [t, all, locale] = await Promise.all([
    getTranslations("following.receipt"),
    getTranslations(),
    getLocale(),
  ]);
  const { kase, queryCode, seal, files } = receipt;
  return {
    title: t("title"),
    large: [
      { term: t("number"), value: kase.number },
      { term: t("code"), value: inFives(queryCode) },
      { term: t("check"), value: inFives(seal.check) },
    ],
    qr: { svg: await codeOf(kase.number, seal.check), label: t("qr") },
    lines: [
      { term: t("filedAt"), value: printSecond(seal.filedAt) },
      { term: t("filer"), value: kase.filedBy[locale] },
      ...(kase.holder.zh === kase.filedBy.zh
        ? []
        : [{ term: t("behalf"), value: kase.holder[locale] }]),
      { term: t("right"), value: rightOf(receipt, locale) },
      { term: t("respondent"), value: respondentsOf(receipt) },
      ...bodiesOf(receipt, locale, caseWords(all)).map((value) => ({ term: t("body"), value })),
      { term: t("next"), value: nextOf(receipt, locale, sayer(all)) },
      { term: t("contentHash"), value: seal.contentHash, isCode: true },
    ],
    evidence: { title: t("evidence"), none: t("noEvidence") },
    files: files.map((file) => ({
      name: file.fileName,
      size: sizeText(file.sizeBytes),
      sha256: file.sha256,
    })),
    keep: t("keep"),
    foot: t("foot", { time: printSecond(now), address: siteAddress("/receipts") }),
  };
}

type Locale = "zh" | "en";
type Names = ReturnType<typeof caseWords>;

function inFives(code: string): string {
  return code.match(/.{1,5}/g)?.join(" ") ?? code;
}

/** The page that verifies, with number and check value filled in; the query code is never in it. */
function codeOf(number: string, check: string): Promise<string> {
  const asked = new URLSearchParams({ number, check });
  const address = siteAddress(`/receipts?${asked}`);
  return drawCode(address, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
}

function rightOf({ kase }: Receipt, locale: Locale): string {
  const { kind, title, identifier } = kase.answers.right;
  return [rightKinds[kind][locale], title, identifier].filter(Boolean).join(" ");
}

function respondentsOf({ kase }: Receipt): string {
  const respondents = kase.parties.filter(({ role }) => role === "respondent");
  return respondents.map(({ name }) => name).join("、");
}

function bodiesOf({ lanes }: Receipt, locale: Locale, names: Names): string[] {
  return lanes.map(
    ({ proceeding, organization }) =>
      `${organization[locale]} · ${names.procedure(proceeding.procedureKey)}`,
  );
}

function nextOf({ next }: Receipt, locale: Locale, say: ReturnType<typeof sayer>): string {
  if (!next) return say("following.receipt.noNext");
  const clock = say(`procedures.${next.procedureKey}.clocks.${next.key}.name`);
  const line = say("following.receipt.nextLine", { clock, day: printDay(next.dueOn, locale) });
  return next.expected ? `${line} (${say("following.receipt.expected")})` : line;
}
