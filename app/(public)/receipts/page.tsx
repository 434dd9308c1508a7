import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Genuine } from "#app/(public)/receipts/genuine";
import { refusalText } from "#app/(public)/refusal-text";
import { Wide } from "#app/(public)/wide";
import { Refusal } from "#lib/access/refusal";
import { clientAddress } from "#lib/auth/client-address";
import { verifyReceipt } from "#lib/receipts/verify-receipt";
import { ErrorSummary } from "#ui/error-summary";
import { PageHeader } from "#ui/page-header";
import { SubmitButton } from "#ui/submit-button";
import { TextInput } from "#ui/text-input";
import { codeField } from "../code-field";

type Asked = { number?: string | string[]; check?: string | string[] };
type Props = { searchParams: Promise<Asked> };
type Typed = Record<"number" | "check", string>;

/** The code printed on a receipt leads here with both filled in; what is asked stays in the address. */
export default async function ReceiptsPage({ searchParams }: Props) {
  const asked = await searchParams;
  const typed = { number: textOf(asked.number), check: textOf(asked.check) };
  const isAsked = asked.number !== undefined || asked.check !== undefined;
  const answer = isAsked ? await verified(typed) : null;
  return (
    <Wide>
      {answer?.seal ? (
        <Genuine seal={answer.seal} />
      ) : (
        <Ask {...typed} problem={answer?.problem ?? null} />
      )}
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("receipts"))("title") };
}

function textOf(asked: string | string[] | undefined): string {
  return typeof asked === "string" ? asked.slice(0, 60) : "";
}

async function verified(typed: Typed) {
  const missing = (["number", "check"] as const).find((name) => !typed[name].trim());
  if (missing) return refused(missing, await refusalText("fields.missing"));
  try {
    return { seal: await verifyReceipt(typed, clientAddress(await headers())), problem: null };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return refused("number", await refusalText(thrown.key, thrown.values));
  }
}

function refused(field: keyof Typed, message: string | null) {
  return { seal: null, problem: message ? { field, message } : null };
}

type AskProps = Typed & { problem: { field: string; message: string } | null };

async function Ask({ number, check, problem }: AskProps) {
  const [t, common] = await Promise.all([getTranslations("receipts"), getTranslations("common")]);
  const errorOf = (field: keyof Typed) => (problem?.field === field ? problem.message : undefined);
  return (
    <div className="max-w-[40rem]">
      {problem && (
        <ErrorSummary
          key={`${number} ${check}`}
          title={common("errorSummary", { count: 1 })}
          errors={[problem]}
        />
      )}
      <PageHeader title={t("title")} lead={t("lead")} />
      <form action="/receipts" className="border border-rule bg-sheet p-6 sm:p-8">
        <TextInput
          {...codeField}
          name="number"
          label={t("number")}
          error={errorOf("number")}
          defaultValue={number}
        />
        <TextInput
          {...codeField}
          name="check"
          label={t("check")}
          error={errorOf("check")}
          hint={t("checkHint")}
          defaultValue={check}
          className="max-w-[22em] font-code"
        />
        <SubmitButton pendingLabel={common("pending")} className="mt-7">
          {t("submit")}
        </SubmitButton>
      </form>
    </div>
  );
}
