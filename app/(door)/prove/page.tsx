import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CodeForm } from "#app/(door)/code-form";
import { DoorForm } from "#app/(door)/door-form";
import { Sheet } from "#app/(door)/sheet";
import { requireSession } from "#lib/auth/current-actor";
import { one } from "#lib/web/page-param";
import { proveAgain } from "./actions";

type Props = { searchParams: Promise<{ to?: string | string[] }> };

/** Before what matters: whoever sits here shows once more who they are, and goes on. */
export default async function ProvePage({ searchParams }: Props) {
  const to = one((await searchParams).to) ?? "";
  const { hasSecondStep } = await requireSession();
  const [t, auth] = await Promise.all([
    getTranslations("secondStep.prove"),
    getTranslations("auth"),
  ]);
  return (
    <Sheet title={t("title")} lead={t("lead")}>
      {hasSecondStep ? (
        <CodeForm action={proveAgain} to={to} submit={t("submit")} />
      ) : (
        <DoorForm
          action={proveAgain}
          hidden={{ to }}
          fields={[
            {
              name: "password",
              type: "password",
              label: auth("password"),
              autoComplete: "current-password",
            },
          ]}
          submit={t("submit")}
          failed={auth("failed")}
        />
      )}
    </Sheet>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("secondStep.prove"))("title") };
}
