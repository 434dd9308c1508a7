import { useLocale } from "next-intl";
import { laws } from "#lib/law/laws";
import type { Ground } from "#lib/routing/recommendation";
import { Citation } from "#ui/citation";

/** Why a rule says so, and the law it rests on. */
export function Reason({ ground }: { ground: Pick<Ground, "reason" | "citations"> }) {
  const locale = useLocale();
  return (
    <>
      <p className="text-fine">{ground.reason[locale]}</p>
      <Citations citations={ground.citations} />
    </>
  );
}

export function Citations({ citations }: Pick<Ground, "citations">) {
  const locale = useLocale();
  return (
    <ul>
      {citations.map(({ law, article, confirmed }) => (
        <li key={law + article}>
          <Citation
            law={laws[law].name[locale]}
            article={article || undefined}
            confirmed={confirmed !== false}
          />
        </li>
      ))}
    </ul>
  );
}
