import { useTranslations } from "next-intl";
import { refusalText } from "#app/(public)/refusal-text";
import { Banner } from "#ui/banner";

/** What a page says when a form of it was refused and led back here. */
export async function ProblemBanner({ problem }: { problem?: string }) {
  if (problem === "filing.onHold") return <OnHold />;
  const text = problem && (await refusalText(problem));
  return text ? <Banner kind="refusal" announce title={text} /> : null;
}

/** What to correct stands beside it, with where the complaint would go. */
function OnHold() {
  const t = useTranslations("filing.routing");
  return <Banner kind="refusal" announce title={t("hold")} advice={t("holdAdvice")} />;
}
