import { useTranslations } from "next-intl";
import type { Condition } from "#lib/routing/condition";
import type { Term } from "#lib/routing/rule-set";
import { type Said, say } from "#lib/rule-sets/condition-words";
import { Localized } from "./localized";

type Props = { condition: Condition; terms: readonly Term[] };

/** When a rule applies, as a list that can be read aloud. */
export function SaidCondition({ condition, terms }: Props) {
  return <SaidPart said={say(condition, terms)} />;
}

function SaidPart({ said }: { said: Said }) {
  const t = useTranslations("admin.rules.joins");
  if ("words" in said) return <Localized words={said.words} />;
  return (
    <>
      <span className="text-quiet">{t(said.join)}</span>
      <ul className="list-disc pl-5">
        {said.parts.map((part, place) => (
          <li key={place}>
            <SaidPart said={part} />
          </li>
        ))}
      </ul>
    </>
  );
}
