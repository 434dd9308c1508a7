import { useTranslations } from "next-intl";
import type { EvidenceLine } from "#lib/evidence/evidence-of";
import { mostItemText } from "#lib/supplements/answer-item";
import type { RequestedItem } from "#lib/supplements/open-supplements";
import { ChoiceRow } from "#ui/choice";
import { FileInput } from "#ui/file-input";
import { TextArea } from "#ui/text-area";
import type { Fault } from "./answer-news";

type Props = {
  item: RequestedItem;
  /** Own files that came in since and belong to no thing yet. */
  loose: readonly EvidenceLine[];
  fault?: Fault;
};

/** What is said and brought for one thing, or why it cannot be brought. */
export function ItemFields({ item: { number, asked, answer }, loose, fault }: Props) {
  const t = useTranslations("following.supplements");
  const common = useTranslations("common");
  return (
    <fieldset>
      <legend className="mb-3 text-title-3 font-semibold">
        {t("item", { number, item: asked || t("unnamed") })}
      </legend>
      <TextArea
        name={`text-${number}`}
        label={t("write")}
        hint={t("writeHint")}
        rows={3}
        maxLength={mostItemText}
        error={fault?.message}
        defaultValue={answer?.text ?? ""}
      />
      <FileInput
        name={`files-${number}`}
        label={t("files")}
        optional={common("optional")}
        multiple
      />
      {loose.map(({ id, fileName }) => (
        <ChoiceRow
          key={id}
          type="checkbox"
          id={`use-${number}-${id}`}
          name={`use-${number}-${id}`}
          value="on"
          label={t("use", { file: fileName })}
          checked={false}
        />
      ))}
      <div className="mt-3">
        <ChoiceRow
          type="checkbox"
          id={`lacking-${number}`}
          name={`lacking-${number}`}
          value="on"
          label={t("lacking")}
          checked={fault?.isLacking ?? answer?.brought === false}
        />
      </div>
    </fieldset>
  );
}
