import type { Ask } from "#app/(public)/file/asking";
import { RegionSelect } from "#app/(public)/file/region-select";
import type { Say } from "#app/(public)/say";
import type { TypedSection } from "#lib/complaints/draft-answers";
import type { Region } from "#lib/organizations/regions";
import type { Locale } from "#lib/web/locale";
import { DateInput } from "#ui/date-input";
import { Disclosure } from "#ui/disclosure";
import { RadioGroup } from "#ui/radio-group";
import { TextInput } from "#ui/text-input";

type Props = {
  ask: Ask;
  say: Say;
  locale: Locale;
  typed: TypedSection;
  regions: readonly Region[];
  today: string;
};

const kinds = ["company", "individual", "shop", "patent-agency", "unknown"];

export function RespondentFields({ ask, say, locale, typed, regions, today }: Props) {
  const known = [ask("penalizedOn", "optional"), ask("priorDecision", "optional")] as const;
  return (
    <>
      <TextInput {...ask("name")} className="max-w-[36em]" autoComplete="off" />
      <RadioGroup
        {...ask("kind")}
        choices={kinds.map((value) => ({ value, label: say(`filing.respondent.kinds.${value}`) }))}
      />
      <RegionSelect
        asked={ask("region", "optional")}
        placeholder={say("filing.respondent.regionPlaceholder")}
        regions={regions}
        say={say}
        locale={locale}
      />
      <TextInput {...ask("creditCode", "optional")} autoComplete="off" spellCheck={false} />
      <TextInput {...ask("shopUrl", "optional")} inputMode="url" className="max-w-[36em]" />
      <TextInput {...ask("address", "optional")} className="max-w-[36em]" autoComplete="off" />
      <TextInput {...ask("phone", "optional")} inputMode="tel" autoComplete="off" />
      <Disclosure
        summary={say("filing.respondent.history")}
        open={known.some(({ name, error }) => !!error || !!typed[name])}
      >
        <p className="measure mb-4 text-fine text-quiet">{say("filing.respondent.historyHint")}</p>
        <DateInput {...known[0]} max={today} />
        <TextInput {...known[1]} autoComplete="off" />
      </Disclosure>
    </>
  );
}
