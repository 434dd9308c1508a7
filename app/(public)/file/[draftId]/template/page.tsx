import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { draftPage } from "#app/(public)/file/draft-page";
import { refusalText } from "#app/(public)/refusal-text";
import { Wide } from "#app/(public)/wide";
import { holds } from "#lib/access/actor";
import { Breadcrumb } from "#ui/breadcrumb";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { SubmitButton } from "#ui/submit-button";
import { TextInput } from "#ui/text-input";
import { nameTemplate } from "../../actions";

type Props = {
  params: Promise<{ draftId: string }>;
  searchParams: Promise<{ problem?: string; name?: string }>;
};

/** Names a template: a new one, with a draft's answers, or one that is there already. */
export default async function TemplatePage({ params, searchParams }: Props) {
  const [{ actor, draft }, { problem, name }] = await Promise.all([
    draftPage(params, "/template"),
    searchParams,
  ]);
  const here = `/file/${draft.id}`;
  if (!holds(actor, "filer")) redirect(here);
  const [filing, t, common] = await Promise.all([
    getTranslations("filing"),
    getTranslations("filing.templates"),
    getTranslations("common"),
  ]);
  const error = problem && (await refusalText(problem));
  return (
    <Wide>
      <div className="max-w-[40rem]">
        <Breadcrumb
          label={filing("title")}
          items={[
            { href: "/file", label: filing("title") },
            { href: here, label: draft.templateName ?? filing("hub.all") },
          ]}
        />
        <PageHeader
          title={t(draft.templateName ? "renameTitle" : "keepTitle")}
          lead={draft.templateName ? undefined : t("keepLead")}
        />
        <form action={nameTemplate}>
          <input type="hidden" name="draftId" value={draft.id} />
          <TextInput
            name="name"
            label={t("name")}
            hint={t("nameHint")}
            {...(error && { error, autoFocus: true })}
            defaultValue={name ?? draft.templateName ?? ""}
            autoComplete="off"
          />
          <div className="mt-6 flex flex-wrap gap-3">
            <SubmitButton pendingLabel={common("pending")}>{t("save")}</SubmitButton>
            <LinkButton href={here}>{t("back")}</LinkButton>
          </div>
        </form>
      </div>
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("filing.templates"))("one") };
}
