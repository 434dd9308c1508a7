import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { Genuine } from "#app/(public)/receipts/genuine";
import { refusalText } from "#app/(public)/refusal-text";
import { Wide } from "#app/(public)/wide";
import { Refusal } from "#lib/access/refusal";
import { clientAddress } from "#lib/auth/client-address";
import { verifyReceipt } from "#lib/receipts/verify-receipt";
import { ErrorSummary, type FieldFault } from "#ui/error-summary";
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
        <Ask {...typed} problems={answer?.problems ?? []} />
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
  const lacking = (["number", "check"] as const).filter((name) => !typed[name].trim());
  if (lacking.length > 0) return { seal: null, problems: await Promise.all(lacking.map(missing)) };
  try {
    return { seal: await verifyReceipt(typed, clientAddress(await headers())), problems: [] };
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const message = (await refusalText(thrown.key, thrown.values)) ?? "";
    return { seal: null, problems: [{ field: "number", message }] };
  }
}

async function missing(field: keyof Typed): Promise<FieldFault> {
  return { field, message: (await refusalText(`fields.${field}Missing`)) ?? "" };
}

type AskProps = Typed & { problems: readonly FieldFault[] };

async function Ask({ number, check, problems }: AskProps) {
  const [t, common] = await Promise.all([getTranslations("receipts"), getTranslations("common")]);
  const errorOf = (name: keyof Typed) => problems.find(({ field }) => field === name)?.message;
  return (
    <div className="max-w-[40rem]">
      <ErrorSummary
        key={`${number} ${check}`}
        title={common("errorSummary", { count: problems.length })}
        errors={problems}
      />
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
