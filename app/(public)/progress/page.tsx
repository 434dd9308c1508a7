import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { ProgressView } from "#app/(public)/progress/progress-view";
import { refusalText } from "#app/(public)/refusal-text";
import { Wide } from "#app/(public)/wide";
import { Refusal } from "#lib/access/refusal";
import { clientAddress } from "#lib/auth/client-address";
import { lookUpReceipt } from "#lib/cases/look-up-receipt";
import { readCode } from "#lib/web/code-cookie";
import { ErrorSummary, type FieldFault } from "#ui/error-summary";
import { PageHeader } from "#ui/page-header";
import { SubmitButton } from "#ui/submit-button";
import { TextInput } from "#ui/text-input";
import { codeField } from "../code-field";
import { lookUp } from "./actions";
import { receiptCookie } from "./receipt-cookie";

type Asked = {
  number?: string;
  shown?: string;
  problem?: string;
  minutes?: string;
  /** Which of the two was not typed. */
  lacking?: string | string[];
};
type Props = { searchParams: Promise<Asked> };

export default async function ProgressPage({ searchParams }: Props) {
  const asked = await searchParams;
  const found = asked.shown ? await lookedUp() : null;
  return <Wide>{found ? <ProgressView view={found} /> : <Ask {...asked} />}</Wide>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("following.progress"))("title") };
}

/** The case that this browser looked up a moment ago, as it stands now. */
async function lookedUp() {
  const typed = readCode((await cookies()).get(receiptCookie().name)?.value);
  if (!typed) return null;
  try {
    return await lookUpReceipt(typed, clientAddress(await headers()));
  } catch (thrown) {
    if (thrown instanceof Refusal) return null;
    throw thrown;
  }
}

async function Ask(asked: Asked) {
  const [t, common, faults] = await Promise.all([
    getTranslations("following.progress"),
    getTranslations("common"),
    faultsOf(asked),
  ]);
  const { number, lacking } = asked;
  const errorOf = (name: string) => lacking && faults.find(({ field }) => field === name)?.message;
  return (
    <div className="max-w-[40rem]">
      <ErrorSummary
        key={`${number}${Date.now()}`}
        title={common("errorSummary", { count: faults.length })}
        errors={faults}
      />
      <PageHeader title={t("title")} lead={t("lead")} />
      <form action={lookUp} noValidate className="border border-rule bg-sheet p-6 sm:p-8">
        <TextInput
          {...codeField}
          name="number"
          label={t("number")}
          hint={t("numberHint")}
          error={errorOf("number")}
          defaultValue={typeof number === "string" ? number : ""}
        />
        <TextInput
          {...codeField}
          name="code"
          label={t("code")}
          hint={t("codeHint")}
          error={errorOf("code")}
        />
        <SubmitButton pendingLabel={common("pending")} className="mt-7">
          {t("submit")}
        </SubmitButton>
      </form>
    </div>
  );
}

/** What was wrong with the last try: which field was left empty, or else that the two do not fit. */
async function faultsOf({ problem, minutes, lacking }: Asked): Promise<FieldFault[]> {
  const empty = ["number", "code"].filter((name) => [lacking].flat().includes(name));
  const told = empty.map((field) => ({ field, key: `fields.${field}Missing` }));
  if (told.length === 0) told.push({ field: "number", key: String(problem ?? "") });
  const wait = { minutes: Number(minutes) || 15 };
  const faults = told.map(async ({ field, key }) => ({
    field,
    message: (await refusalText(key, wait)) ?? "",
  }));
  return (await Promise.all(faults)).filter(({ message }) => message !== "");
}
