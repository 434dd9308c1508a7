import type { Ask } from "#app/(public)/file/asking";
import { Only } from "#app/(public)/file/only";
import type { Say } from "#app/(public)/say";
import type { TypedSection } from "#lib/complaints/draft-answers";
import type { Holder } from "#lib/complaints/holders-for";
import { technicalFields } from "#lib/organizations/technical-fields";
import type { Locale } from "#lib/web/locale";
import { CheckboxGroup } from "#ui/checkbox-group";
import { Link } from "#ui/link";
import { RadioGroup } from "#ui/radio-group";

type Props = {
  ask: Ask;
  say: Say;
  locale: Locale;
  typed: TypedSection;
  holders: readonly Holder[];
};

const standings = ["owner", "exclusive-licensee", "sole-licensee", "ordinary-licensee"];

export function HolderFields({ ask, say, locale, typed, holders }: Props) {
  const name = ask("organizationId");
  return (
    <>
      <RadioGroup
        {...name}
        defaultValue={name.defaultValue || (holders.length === 1 ? holders[0]?.id : "")}
        choices={holders.map((holder) => ({
          value: holder.id,
          label: holderLabel(holder, say, locale),
        }))}
      />
      <p className="measure mt-1 text-fine text-quiet">
        {say("filing.holder.ask")}{" "}
        <Link href="/authorities" className="text-link">
          {say("rights.authorities.title")}
        </Link>
      </p>
      <RadioGroup
        {...ask("standing")}
        choices={standings.map((value) => ({
          value,
          label: say(`filing.holder.standings.${value}`),
        }))}
      />
      <Only when="licensee" open={typed.authorised === "yes"}>
        <Authorised ask={ask} typed={typed} />
      </Only>
      <RadioGroup
        {...ask("registeredAt", "optional")}
        choices={[
          { value: "", label: say("filing.holder.centers.none") },
          { value: "beijing", label: say("filing.holder.centers.beijing") },
          { value: "zhongguancun", label: say("filing.holder.centers.zhongguancun") },
        ]}
      />
      <Only when="center" open={!!typed.industry}>
        <RadioGroup
          {...ask("industry", "optional")}
          choices={[
            ...Object.entries(technicalFields).map(([value, words]) => ({
              value,
              label: words[locale],
            })),
            { value: "other", label: say("filing.holder.industryOther") },
          ]}
        />
      </Only>
    </>
  );
}

function holderLabel({ name, until }: Holder, say: Say, locale: Locale) {
  if (until === null) return say("filing.holder.own", { name: name[locale] });
  return say("filing.holder.under", { name: name[locale], until });
}

function Authorised({ ask, typed }: Pick<Props, "ask" | "typed">) {
  const { name, label, hint } = ask("authorised");
  return (
    <CheckboxGroup
      name={name}
      label={<span className="sr-only">{label}</span>}
      choices={[{ value: "yes", label, hint }]}
      defaultValues={typed.authorised === "yes" ? ["yes"] : []}
    />
  );
}
