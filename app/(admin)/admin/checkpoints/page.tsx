import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { settingsActor } from "#app/(admin)/admin/guard";
import { siteAddress } from "#lib/auth/site-address";
import { checkpointsOf, type ListedCheckpoint } from "#lib/checkpoints/checkpoints-of";
import { copyFolder } from "#lib/checkpoints/keep-copy";
import { ownSigner } from "#lib/checkpoints/origin";
import { verifierKey } from "#lib/checkpoints/signing";
import { Banner } from "#ui/banner";
import { CopyButton } from "#ui/copy-button";
import { DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { Facts } from "#ui/facts";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { When } from "#ui/when";

export default async function CheckpointsPage() {
  const actor = await settingsActor();
  const [t, list] = await Promise.all([getTranslations("checkpoints"), checkpointsOf(actor)]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Copies />
      {list.length === 0 ? (
        <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
      ) : (
        <CheckpointTable list={list} />
      )}
      <HowToCheck />
    </>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkpoints"))("title") };
}

/** Whether copies go elsewhere by themselves. */
async function Copies() {
  const t = await getTranslations("checkpoints");
  const folder = copyFolder();
  if (folder) return <Banner kind="success" title={t("copiesOn", { folder })} />;
  return (
    <Banner kind="warning" title={t("copiesOff")}>
      {t("copiesOffText")}
    </Banner>
  );
}

async function CheckpointTable({ list }: { list: ListedCheckpoint[] }) {
  const t = await getTranslations("checkpoints");
  return (
    <DataTable
      caption={t("list")}
      cards
      rows={list}
      rowKey={({ size }) => String(size)}
      columns={[
        { key: "at", header: t("at"), heading: true, cell: ({ at }) => <When at={at} /> },
        { key: "size", header: t("size"), cell: ({ size }) => t("count", { count: size }) },
        {
          key: "note",
          header: t("note"),
          cell: ({ size }) => (
            <a
              href={`/api/checkpoints/${size}`}
              download={`checkpoint-${size}.txt`}
              aria-label={t("downloadOne", { size })}
              className="text-link inline-flex min-h-target items-center"
            >
              {t("download")}
            </a>
          ),
        },
      ]}
    />
  );
}

async function HowToCheck() {
  const t = await getTranslations("checkpoints");
  const key = verifierKey(ownSigner());
  const address = siteAddress("/api/checkpoints");
  const copy = { label: t("copy"), copiedLabel: t("copied") };
  const written = (text: string) => (
    <code className="font-code break-all" translate="no">
      {text}
    </code>
  );
  return (
    <Section title={t("howTitle")} lead={t("how")}>
      <p className="mb-4">{written("npm run verify -- --checkpoint FILE --key KEY")}</p>
      <Facts
        facts={[
          {
            term: t("address"),
            value: written(address),
            action: <CopyButton text={address} {...copy} />,
          },
          {
            term: t("key"),
            value: (
              <>
                {written(key)}
                <p className="text-fine text-quiet">{t("keyText")}</p>
              </>
            ),
            action: <CopyButton text={key} {...copy} />,
          },
        ]}
      />
    </Section>
  );
}
