import { getTranslations } from "next-intl/server";
import { type AuthorityScope, authorityScopes } from "#lib/authorities/scopes";
import { isPlainDate } from "#lib/calendar/plain-date";
import { CheckboxGroup } from "#ui/checkbox-group";
import { DateInput } from "#ui/date-input";
import { ErrorSummary } from "#ui/error-summary";
import { LinkButton } from "#ui/link-button";
import { SubmitButton } from "#ui/submit-button";
import { TextInput } from "#ui/text-input";
import { give } from "./actions";

type Typed = { creditCode: string; validFrom: string; validUntil: string; scope: string };
type Props = { typed: Typed; isBack: boolean; today: string };

const parts = Object.keys(authorityScopes) as AuthorityScope[];

export async function GiveForm({ typed, isBack, today }: Props) {
  const [t, common] = await Promise.all([
    getTranslations("rights.authorities"),
    getTranslations("common"),
  ]);
  const faults = isBack ? faultsOf() : {};
  const said = (name: "creditCode" | "validFrom" | "validUntil") => ({
    name,
    label: t(name),
    error: faults[name],
    defaultValue: typed[name],
  });
  return (
    <form action={give} noValidate className="border border-rule bg-sheet p-6 sm:p-8">
      <ErrorSummary
        key={JSON.stringify(typed)}
        title={common("errorSummary", { count: Object.keys(faults).length })}
        errors={Object.entries(faults).map(([field, message]) => ({ field, message }))}
      />
      <TextInput
        {...said("creditCode")}
        hint={t("creditCodeHint")}
        autoComplete="off"
        spellCheck={false}
      />
      <CheckboxGroup
        name="scope"
        label={t("scope")}
        hint={t("scopeHint")}
        error={faults.scope}
        choices={parts.map((value) => ({ value, label: t(`scopes.${value}`) }))}
        defaultValues={typed.scope.split(" ")}
      />
      <div className="mt-6 flex flex-wrap gap-x-8 gap-y-6 [&>div]:mt-0">
        <DateInput {...said("validFrom")} />
        <DateInput {...said("validUntil")} min={today} />
      </div>
      <div className="mt-8 flex flex-wrap gap-3">
        <SubmitButton pendingLabel={common("pending")}>{t("give")}</SubmitButton>
        <LinkButton href="/authorities">{common("cancel")}</LinkButton>
      </div>
    </form>
  );

  function faultsOf(): Record<string, string> {
    const { creditCode, validFrom, validUntil, scope } = typed;
    return {
      ...(creditCode === "" && { creditCode: t("missing", { label: t("creditCode") }) }),
      ...(scope === "" && { scope: t("chooseScope") }),
      ...(!isPlainDate(validFrom) && { validFrom: t("day", { label: t("validFrom") }) }),
      ...(!isPlainDate(validUntil)
        ? { validUntil: t("day", { label: t("validUntil") }) }
        : (validUntil < validFrom || validUntil < today) && { validUntil: t("dayOrder") }),
    };
  }
}
