import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { CaptureFields } from "#app/(public)/capture-fields";
import {
  ResumableFiles,
  type Words as ResumableWords,
} from "#app/(public)/resumable/resumable-files";
import { evidenceMaxBytes } from "#lib/evidence/settings";
import { uploadsAddress } from "#lib/evidence/uploads-address";
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

/**
 * Sends files to the evidence door: a plain form, which needs no script for any size. With one, and
 * for those who are signed in, each file goes in pieces and on from where it was after a cut.
 */
export async function UploadForm({ target, door, back, children }: Props) {
  const [t, common] = await Promise.all([getTranslations("evidence"), getTranslations("common")]);
  const megabytes = Math.floor(evidenceMaxBytes() / 1024 ** 2);
  const pairs = resumableWords.map((key) => [key, t(`resumable.${key}`)]);
  const words = Object.fromEntries(pairs) as ResumableWords;
  return (
    <>
      <form
        id="upload"
        method="post"
        encType="multipart/form-data"
        action={`${door ?? "/api/evidence"}?${target}&back=${encodeURIComponent(back)}`}
        className="border border-rule bg-sheet p-5"
      >
        {/* The note goes first: fields after the files are read only when the files are in. */}
        <TextInput
          name="note"
          label={t("note")}
          optional={common("optional")}
          maxLength={2000}
          className="max-w-[36em]"
        />
        <CaptureFields />
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
      {!door && (
        <ResumableFiles form="upload" address={`${uploadsAddress}?${target}`} words={words} />
      )}
    </>
  );
}

const resumableWords = [
  "list",
  "hint",
  "unfinished",
  "camera",
  "cameraHint",
  "received",
  "leave",
  "waiting",
  "sending",
  "checking",
  "paused",
  "cut",
  "done",
  "failed",
  "pause",
  "resume",
  "cancel",
  "again",
] as const satisfies readonly (keyof ResumableWords)[];
