import { useTranslations } from "next-intl";
import { DoorForm } from "#app/(door)/door-form";
import type { FormState } from "#lib/web/form-state";

type Props = {
  action: (before: FormState, form: FormData) => Promise<FormState>;
  to?: string;
  /** In place of what says that a recovery code will do, too. */
  hint?: string;
  submit: string;
};

/** Asks for a code of the second step; a phone offers it, or its digits. */
export function CodeForm({ action, to, hint, submit }: Props) {
  const [t, auth] = [useTranslations("secondStep"), useTranslations("auth")];
  return (
    <DoorForm
      action={action}
      hidden={to === undefined ? {} : { to }}
      fields={[
        {
          name: "code",
          label: t("code"),
          hint: hint ?? t("codeHint"),
          autoComplete: "one-time-code",
          autoCapitalize: "characters",
          inputMode: hint ? "numeric" : "text",
          spellCheck: false,
          className: "max-w-[12em] font-code text-title-3 tracking-wider",
        },
      ]}
      submit={submit}
      failed={auth("failed")}
    />
  );
}
