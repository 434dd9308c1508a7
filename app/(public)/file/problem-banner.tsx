import { refusalText } from "#app/(public)/refusal-text";
import { Banner } from "#ui/banner";

/** What a page says when a form of it was refused and led back here. */
export async function ProblemBanner({ problem }: { problem?: string }) {
  const text = problem && (await refusalText(problem));
  return text ? <Banner kind="refusal" announce title={text} /> : null;
}
