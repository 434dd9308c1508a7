import { getTranslations } from "next-intl/server";
import { refusalText } from "#app/(public)/refusal-text";
import { Banner } from "#ui/banner";

export type UploadAsked = {
  uploaded?: string;
  removed?: string;
  problem?: string;
  file?: string;
};

/** What the evidence door did, told on the page that it came back to. */
export async function UploadNews({ uploaded, removed, problem, file = "" }: UploadAsked) {
  const t = await getTranslations("evidence");
  const refusal = problem ? await refusalText(problem, { fileName: file, as: "…" }) : null;
  const count = Number(uploaded) || 0;
  return (
    <>
      {count > 0 && <Banner kind="success" announce title={t("uploaded", { count })} />}
      {removed && <Banner kind="success" announce title={t("removed")} />}
      {refusal && <Banner kind="refusal" announce title={refusal} />}
    </>
  );
}
