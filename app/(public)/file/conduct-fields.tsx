import type { Ask } from "#app/(public)/file/asking";
import { RegionSelect } from "#app/(public)/file/region-select";
import type { Say } from "#app/(public)/say";
import { type CountField, conductsOfRight, countsOfRight } from "#lib/complaints/conducts-of-right";
import type { TypedSection } from "#lib/complaints/draft-answers";
import type { Region } from "#lib/organizations/regions";
import { type Conduct, conducts, keysOf, venues } from "#lib/routing/vocabulary";
import type { Locale } from "#lib/web/locale";
import { DateInput } from "#ui/date-input";
import { MoneyInput } from "#ui/money-input";
import { RadioGroup } from "#ui/radio-group";
import { Section } from "#ui/section";
import { Select } from "#ui/select";
import { TextArea } from "#ui/text-area";
import { TextInput } from "#ui/text-input";

type Props = {
  ask: Ask;
  say: Say;
  locale: Locale;
  typed: TypedSection;
  rightKind: string | undefined;
  regions: readonly Region[];
  today: string;
};

export function ConductFields({ ask, say, locale, typed, rightKind, regions, today }: Props) {
  return (
    <>
      <RadioGroup
        {...ask("conduct")}
        choices={offered(rightKind, typed.conduct).map((value) => ({
          value,
          label: conducts[value][locale],
        }))}
      />
      <Select
        {...ask("venue")}
        placeholder={say("filing.right.kindPlaceholder")}
        options={keysOf(venues).map((value) => ({ value, label: venues[value][locale] }))}
      />
      <RegionSelect
        asked={ask("placeOfConduct")}
        placeholder={say("filing.right.kindPlaceholder")}
        regions={regions}
        say={say}
        locale={locale}
      />
      <TextInput {...ask("placeDetail", "optional")} className="max-w-[36em]" />
      <DateInput {...ask("conductDate")} max={today} />
      <TextArea {...ask("description")} rows={6} maxLength={8000} />
      <Section
        level={3}
        title={say("filing.conduct.amounts")}
        lead={say("filing.conduct.amountsHint")}
      >
        <Amounts ask={ask} say={say} counts={countsOfRight(rightKind)} />
      </Section>
    </>
  );
}

function Amounts({ ask, say, counts }: Pick<Props, "ask" | "say"> & { counts: CountField[] }) {
  const unit = say("filing.conduct.yuan");
  return (
    <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2 [&>div]:mt-0">
      {["turnover", "gain", "loss"].map((name) => (
        <MoneyInput key={name} {...ask(name, "optional")} unit={unit} />
      ))}
      {counts.map((name) => (
        <TextInput
          key={name}
          {...ask(name, "optional")}
          inputMode="numeric"
          className="max-w-[9em]"
        />
      ))}
    </div>
  );
}

/** What fits the right, and what was chosen before the right was changed. */
function offered(rightKind: string | undefined, chosen: TypedSection[string] | undefined) {
  const fitting = conductsOfRight(rightKind);
  const isKept = typeof chosen === "string" && Object.hasOwn(conducts, chosen);
  const extra = isKept && !fitting.includes(chosen as Conduct) ? [chosen as Conduct] : [];
  return [...fitting, ...extra];
}
