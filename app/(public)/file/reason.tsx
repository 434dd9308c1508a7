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

type CitationsProps = Pick<Ground, "citations"> & {
  /** Beside a number: with the day from which the instrument is in force. */
  dated?: boolean;
};

export function Citations({ citations, dated }: CitationsProps) {
  const locale = useLocale();
  return (
    <ul>
      {citations.map(({ law, article, confirmed }) => (
        <li key={law + article}>
          <Citation
            law={laws[law].name[locale]}
            article={article || undefined}
            version={dated ? laws[law].inForceFrom : undefined}
            confirmed={confirmed !== false}
          />
        </li>
      ))}
    </ul>
  );
}
