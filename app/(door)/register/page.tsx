import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorForm } from "#app/(door)/door-form";
import { Sheet } from "#app/(door)/sheet";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { Tile } from "#ui/tile";
import { register } from "./actions";
import { HaveAccount } from "./components";

type Props = { searchParams: Promise<{ as?: string | string[]; to?: string | string[] }> };

export default async function RegisterPage({ searchParams }: Props) {
  const asked = await searchParams;
  const to = String(asked.to ?? "");
  if (asked.as !== "individual" && asked.as !== "company") return <ChooseKind to={to} />;
  return <Registration kind={asked.as} to={to} />;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.register"))("title") };
}

async function ChooseKind({ to }: { to: string }) {
  const t = await getTranslations("auth.register");
  const way = (kind: string) => `/register?as=${kind}${to && `&to=${encodeURIComponent(to)}`}`;
  return (
    <div className="max-w-[52rem]">
      <PageHeader title={t("chooseTitle")} lead={t("lead")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Tile href={way("individual")} title={t("individual")} text={t("individualText")} />
        <Tile href={way("company")} title={t("company")} text={t("companyText")} />
      </div>
      <p className="mt-6 text-quiet">{t("agents")}</p>
      <HaveAccount to={to} />
    </div>
  );
}

async function Registration({ kind, to }: { kind: "individual" | "company"; to: string }) {
  const t = await getTranslations("auth");
  const company = [
    {
      name: "companyName",
      label: t("register.companyName"),
      hint: t("register.companyNameHint"),
      autoComplete: "organization",
    },
    {
      name: "creditCode",
      label: t("register.creditCode"),
      hint: t("register.creditCodeHint"),
      autoComplete: "off",
      spellCheck: false,
    },
  ];
  const name =
    kind === "company"
      ? { label: t("personName") }
      : { label: t("register.ownName"), hint: t("register.ownNameHint") };
  return (
    <Sheet
      title={t(`register.${kind}Title`)}
      lead={t("register.lead")}
      beside={
        <>
          <Link href={`/register${to && `?to=${encodeURIComponent(to)}`}`} className="text-link">
            {t("register.otherKind")}
          </Link>
          <HaveAccount to={to} />
        </>
      }
    >
      <DoorForm
        action={register}
        hidden={{ kind, to }}
        fields={[
          ...(kind === "company" ? company : []),
          { name: "name", ...name, autoComplete: "name" },
          { name: "email", type: "email", label: t("email"), autoComplete: "username" },
          {
            name: "password",
            type: "password",
            label: t("password"),
            hint: t("passwordHint"),
            autoComplete: "new-password",
          },
        ]}
        submit={t("register.submit")}
        failed={t("failed")}
      />
    </Sheet>
  );
}
