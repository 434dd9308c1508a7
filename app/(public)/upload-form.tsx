import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { evidenceMaxBytes } from "#lib/evidence/settings";
import { FileInput } from "#ui/file-input";
import { SubmitButton } from "#ui/submit-button";
import { TextInput } from "#ui/text-input";

type Props = {
  /** `draft=…` or `case=…`: where the files go. */
  target: string;
  /** The door that takes them, when it is another one than for those who are signed in. */
  door?: string;
  /** The page to come back to. */
  back: string;
  /** More fields, before the button. */
  children?: ReactNode;
};

/** Sends files to the evidence door: a plain form, which needs no script for any size. */
export async function UploadForm({ target, door = "/api/evidence", back, children }: Props) {
  const [t, common] = await Promise.all([getTranslations("evidence"), getTranslations("common")]);
  const megabytes = Math.floor(evidenceMaxBytes() / 1024 ** 2);
  return (
    <form
      method="post"
      encType="multipart/form-data"
      action={`${door}?${target}&back=${encodeURIComponent(back)}`}
      className="border border-rule bg-sheet p-5"
    >
      {/* The note goes first: fields after the files are read only when the files are in. */}
      <TextInput name="note" label={t("note")} maxLength={2000} className="max-w-[36em]" />
      {children}
      <FileInput
        name="files"
        label={t("choose")}
        hint={t("chooseHint", { megabytes })}
        multiple
        required
      />
      <SubmitButton variant="quiet" pendingLabel={common("pending")} className="mt-5">
        {t("upload")}
      </SubmitButton>
    </form>
  );
}
