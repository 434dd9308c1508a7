import { useLocale } from "next-intl";
import { type Citation as Cited, laws } from "#lib/law/laws";
import { Citation } from "#ui/citation";

/** A citation by the key of its instrument, in the reader's language. */
export function LawCitation({ law, article, confirmed }: Cited) {
  const locale = useLocale();
  const instrument = laws[law];
  return (
    <Citation
      law={instrument.name[locale]}
      article={article || undefined}
      confirmed={confirmed !== false && article !== ""}
    />
  );
}
