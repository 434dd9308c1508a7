import { useLocale, useTranslations } from "next-intl";
import type { AnsweredAccess, OwnAccessRequest } from "#lib/access-requests/requests-of-case";
import { Badge } from "#ui/badge";
import { Link } from "#ui/link";
import { When } from "#ui/when";

/** What this body has asked for out of this case, and what was answered. */
export function OwnRequests({ requests }: { requests: readonly OwnAccessRequest[] }) {
  const t = useTranslations("accessRequests.mine");
  if (requests.length === 0) return <p className="text-quiet">{t("none")}</p>;
  return (
    <ul className="grid gap-3">
      {requests.map(({ id, reason, requestedAt, asked, answers }) => (
        <li key={id} className="border border-rule bg-sheet px-4 py-2.5">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-semibold">{t("asked", { count: asked })}</span>
            <span className="text-fine text-quiet">
              <When at={requestedAt} />
            </span>
            {asked > answers.length && (
              <Badge tone="waiting">{t("waiting", { count: asked - answers.length })}</Badge>
            )}
          </p>
          <p className="measure text-fine whitespace-pre-line">{reason}</p>
          {answers.map((answer) => (
            <Answer key={answer.id} answer={answer} />
          ))}
        </li>
      ))}
    </ul>
  );
}

const tones = { granted: "done", refused: "overdue", ended: "neutral" } as const;

function Answer({ answer }: { answer: AnsweredAccess }) {
  const t = useTranslations("accessRequests");
  const locale = useLocale();
  const { holder, state, reason, basis, endsOn, caseId } = answer;
  return (
    <div className="mt-2 border-t border-rule pt-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">{holder[locale]}</span>
        <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>
        {endsOn && (
          <span className="text-fine text-quiet">
            {t("mine.until")} <When at={endsOn} as="day" />
          </span>
        )}
        {caseId && (
          <Link
            className="text-link inline-flex min-h-target items-center"
            href={`/desk/cases/${caseId}`}
          >
            {t("mine.openCase")}
          </Link>
        )}
      </p>
      <p className="measure text-fine whitespace-pre-line">{reason}</p>
      <p className="text-fine text-quiet">{basis}</p>
    </div>
  );
}
