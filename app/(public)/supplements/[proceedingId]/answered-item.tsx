import { useTranslations } from "next-intl";
import type { RequestedItem } from "#lib/supplements/open-supplements";
import { Badge } from "#ui/badge";

/** One thing that was asked for, its state and, briefly, what was said and brought. */
export function AnsweredItem({ item: { number, asked, answer } }: { item: RequestedItem }) {
  const t = useTranslations("following.supplements");
  const state = answer ? (answer.brought ? "brought" : "lacking") : "open";
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="font-semibold">{t("item", { number, item: asked || t("unnamed") })}</span>
        <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
      </p>
      {answer?.text && <p className="measure whitespace-pre-line">{answer.text}</p>}
      {answer && answer.files.length > 0 && (
        <ul className="flex flex-wrap gap-x-5">
          {answer.files.map(({ evidenceId, fileName }) => (
            <li key={evidenceId}>
              <a
                href={`/api/evidence/${evidenceId}`}
                className="text-link inline-flex min-h-target items-center break-all"
              >
                {fileName}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const tones = { brought: "done", lacking: "neutral", open: "dueSoon" } as const;
