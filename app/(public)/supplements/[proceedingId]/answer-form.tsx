import { getTranslations } from "next-intl/server";
import { answerSupplement } from "./actions";
import { AnswerFields } from "./answer-fields";

type Props = { proceedingId: string; version: number; hint: string };

export async function AnswerForm({ proceedingId, version, hint }: Props) {
  const [t, common] = await Promise.all([
    getTranslations("following.supplements"),
    getTranslations("common"),
  ]);
  return (
    <AnswerFields
      action={answerSupplement}
      hidden={{ proceedingId, version: String(version) }}
      words={{ label: t("write"), hint, submit: t("submit"), pending: common("pending") }}
    />
  );
}
