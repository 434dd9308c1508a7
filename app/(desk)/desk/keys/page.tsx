import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeskFrame } from "#app/(desk)/frame";
import { acting } from "#lib/access/act";
import { keptKeys } from "#lib/shortcuts/kept-keys";
import { type Shortcut, shortcuts } from "#lib/shortcuts/shortcuts";
import { deskActor } from "#lib/web/desk-actor";
import { Banner } from "#ui/banner";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { changeKeys } from "./actions";
import { KeysForm } from "./keys-form";

type Props = { searchParams: Promise<{ saved?: string | string[] }> };

/** The sheet of shortcuts, and where their user changes them or switches them off. */
export default async function KeysPage({ searchParams }: Props) {
  const actor = await deskActor();
  const settings = await acting(actor, (tx) => keptKeys(tx, actor));
  const [t, common] = await Promise.all([getTranslations("deskKeys"), getTranslations("common")]);
  const names = shortcuts.map((shortcut) => [shortcut, t(`names.${shortcut}`)]);
  return (
    <DeskFrame actor={actor}>
      <div className="max-w-[36rem]">
        <PageHeader title={t("settings")} lead={`${t("lead")} ${t("settingsLead")}`} />
        {(await searchParams).saved === "yes" && (
          <Banner kind="success" title={t("saved")} announce />
        )}
        <KeysForm
          action={changeKeys}
          settings={settings}
          names={Object.fromEntries(names) as Record<Shortcut, string>}
          words={{
            on: t("on"),
            onHint: t("onHint"),
            keyHint: t("keyHint"),
            save: t("save"),
            usual: t("usual"),
            pending: common("pending"),
          }}
        />
        <dl className="mt-8 text-fine">
          {(["open", "undoLast", "openMenu"] as const).map((fixed) => (
            <div key={fixed} className="flex justify-between gap-4 border-b border-rule py-1">
              <dt>{t(fixed)}</dt>
              <dd>
                <kbd className="font-code">{fixedKeys[fixed]}</kbd>
              </dd>
            </div>
          ))}
        </dl>
        <p className="mt-4">
          <Link href="/desk" className="text-link">
            {t("back")}
          </Link>
        </p>
      </div>
    </DeskFrame>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deskKeys"))("settings") };
}

const fixedKeys = { open: "Enter", undoLast: "Ctrl Z", openMenu: "Ctrl K" } as const;
