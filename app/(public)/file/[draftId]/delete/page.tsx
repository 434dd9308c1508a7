import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DeleteForm } from "#app/(public)/file/delete-form";
import { draftName } from "#app/(public)/file/draft-name";
import { draftPage } from "#app/(public)/file/draft-page";
import { Wide } from "#app/(public)/wide";
import { Confirmation } from "#ui/confirmation";

type Props = { params: Promise<{ draftId: string }> };

export default async function DeleteDraftPage({ params }: Props) {
  const { draft } = await draftPage(params, "/delete");
  const [t, locale] = await Promise.all([getTranslations("filing.drafts"), getLocale()]);
  const words = await getTranslations(draft.templateName ? "filing.templates" : "filing.drafts");
  const { title } = draftName(draft.answers, locale);
  return (
    <Wide>
      <Confirmation
        danger
        title={words("deleteTitle")}
        consequencesTitle={draft.templateName ?? title ?? t("untitled")}
        consequences={[words("deleteText")]}
        actions={<DeleteForm draftId={draft.id} />}
      />
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("filing.drafts"))("deleteTitle") };
}
