import { getTranslations } from "next-intl/server";
import { refusalText } from "#app/(public)/refusal-text";
import type { WholeSupplement } from "#lib/supplements/open-supplements";
import { Banner } from "#ui/banner";
import { ErrorSummary, type FieldFault } from "#ui/error-summary";

/** What the door says in the page's address of an answer that came in. */
export type AnswerAsked = {
  /** How many things' answers were kept. */
  kept?: string;
  /** Why the answer as a whole was not sent. */
  refused?: string;
  /** The field of an answer that was not kept, and why. */
  field?: string;
  why?: string;
};

/** `isLacking`: it was said that the thing cannot be brought, and not why. */
export type Fault = FieldFault & { isLacking?: boolean };

const openKey = "supplements.itemsOpen";

export async function AnswerNews({ one, asked }: { one: WholeSupplement; asked: AnswerAsked }) {
  const t = await getTranslations("following.supplements");
  const count = Number(asked.kept) || 0;
  const faults = await faultsOf(one, asked);
  const refusal = faults.length === 0 && asked.refused ? await refusalText(asked.refused) : null;
  return (
    <>
      {count > 0 && <Banner kind="success" announce title={t("kept", { count })} />}
      {refusal && <Banner kind="refusal" announce title={refusal} advice={t("refusedAdvice")} />}
      <ErrorSummary title={t("notSent")} errors={faults} />
    </>
  );
}

/** What has to be put right before the answer can be sent, each with its field. */
export async function faultsOf(one: WholeSupplement, asked: AnswerAsked): Promise<Fault[]> {
  if (asked.field && asked.why) {
    const message = await refusalText(asked.why);
    const isLacking = asked.why === "supplements.reasonMissing";
    return message ? [{ field: asked.field, message, isLacking }] : [];
  }
  if (asked.refused !== openKey) return [];
  const t = await getTranslations("following.supplements");
  return one.items
    .filter(({ answer }) => !answer)
    .map(({ number, asked: item }) => ({
      field: `text-${number}`,
      message: t("itemOpen", { number, item }),
    }));
}
