import { useLocale } from "next-intl";
import { type Citation as Cited, laws } from "#lib/law/laws";
import { Citation } from "#ui/citation";

/** A citation by the key of its instrument, in the reader's language; `dated` beside a number. */
export function LawCitation({ law, article, confirmed, dated }: Cited & { dated?: boolean }) {
  const locale = useLocale();
  const instrument = laws[law];
  return (
    <Citation
      law={instrument.name[locale]}
      article={article || undefined}
      version={dated ? instrument.inForceFrom : undefined}
      confirmed={confirmed !== false && article !== ""}
    />
  );
}
