import type { Ask } from "#app/(public)/file/asking";
import { Only } from "#app/(public)/file/only";
import type { Say } from "#app/(public)/say";
import type { TypedSection } from "#lib/complaints/draft-answers";
import { type RightKind, rightKinds } from "#lib/routing/vocabulary";
import type { Locale } from "#lib/web/locale";
import { CheckboxGroup } from "#ui/checkbox-group";
import { DateInput } from "#ui/date-input";
import { RadioGroup } from "#ui/radio-group";
import { Select } from "#ui/select";
import { TextInput } from "#ui/text-input";

const groups: Record<"patent" | "mark" | "copyright" | "other", RightKind[]> = {
  patent: ["invention-patent", "utility-model-patent", "design-patent"],
  mark: ["trademark", "geographical-indication"],
  copyright: ["copyright-work", "software-copyright"],
  other: ["trade-secret", "layout-design", "plant-variety", "none"],
};

type Props = { ask: Ask; say: Say; locale: Locale; typed: TypedSection; tips?: boolean };

/** Kind, number, title, status and term of a right; the same in a complaint and in the portfolio. */
export function RightFields({ ask, say, locale, typed, tips = true }: Props) {
  const status = ask("status");
  return (
    <>
      <KindSelect ask={ask} say={say} locale={locale} tips={tips} />
      <TextInput {...ask("identifier")} autoComplete="off" spellCheck={false} />
      <TextInput {...ask("title")} className="max-w-[36em]" />
      <Only when="trademark" open={!!typed.niceClass}>
        <TextInput {...ask("niceClass", "optional")} inputMode="numeric" className="max-w-[6em]" />
      </Only>
      <RadioGroup
        {...status}
        choices={["valid", "lapsed", "invalidated", "pending"].map((value) => ({
          value,
          label: say(`filing.right.statuses.${value}`),
        }))}
      />
      <Only when="lapsed" open={typed.status === "lapsed"}>
        <DateInput {...ask("lapsedOn")} />
      </Only>
      <div className="mt-6 flex flex-wrap gap-x-8 gap-y-6 [&>div]:mt-0">
        <DateInput {...ask("validFrom", "optional")} />
        <DateInput {...ask("validUntil", "optional")} />
      </div>
      <Only when="report" open={!!typed.evaluationReport}>
        <Reports ask={ask} say={say} />
      </Only>
      <Customs ask={ask} typed={typed} />
    </>
  );
}

function KindSelect({ ask, say, locale, tips }: Omit<Props, "typed">) {
  return (
    <Select
      {...ask("kind")}
      placeholder={say("filing.right.kindPlaceholder")}
      options={[]}
      groups={Object.entries(groups).map(([group, kinds]) => ({
        label: say(`filing.right.groups.${group}`),
        options: kinds
          .filter((kind) => tips || kind !== "none")
          .map((value) => ({ value, label: rightKinds[value][locale] })),
      }))}
    />
  );
}

function Reports({ ask, say }: Pick<Props, "ask" | "say">) {
  return (
    <RadioGroup
      {...ask("evaluationReport", "optional")}
      choices={[
        { value: "", label: say("filing.right.reports.none") },
        { value: "clean", label: say("filing.right.reports.clean") },
        { value: "negative", label: say("filing.right.reports.negative") },
      ]}
    />
  );
}

function Customs({ ask, typed }: Pick<Props, "ask" | "typed">) {
  const { name, label, optional } = ask("customsRecordal", "optional");
  return (
    <CheckboxGroup
      name={name}
      label={<span className="sr-only">{label}</span>}
      choices={[
        {
          value: "yes",
          label: (
            <>
              {label} <span className="text-fine text-quiet">{optional}</span>
            </>
          ),
        },
      ]}
      defaultValues={typed.customsRecordal === "yes" ? ["yes"] : []}
    />
  );
}
