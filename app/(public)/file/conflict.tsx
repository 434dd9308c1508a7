import { answerText } from "#app/(public)/file/answer-text";
import { fieldLabel } from "#app/(public)/file/asking";
import { sayer } from "#app/(public)/say";
import type { SectionKey } from "#lib/complaints/answers";
import {
  type Conflict as ConflictOfSection,
  sectionFields,
  type TypedSection,
} from "#lib/complaints/draft-answers";
import { Banner } from "#ui/banner";
import { Button } from "#ui/button";
import { DataTable } from "#ui/data-table";
import { chooseAnswers } from "./actions";

type Props = {
  draftId: string;
  section: SectionKey;
  stored: TypedSection;
  conflict: ConflictOfSection;
};

/** Both answers side by side where they differ, and the choice between them. */
export async function Conflict({ draftId, section, stored, conflict }: Props) {
  const say = await sayer();
  const text = await answerText();
  const names = sectionFields[section].filter((name) => isOther(name, stored, conflict.typed));
  return (
    <>
      <Banner kind="warning" announce title={say("filing.conflict.title")}>
        {say("filing.conflict.text", { by: conflict.by })}
      </Banner>
      <DataTable
        caption={say("filing.conflict.title")}
        rowKey={(name) => name}
        rows={names}
        columns={[
          {
            key: "field",
            header: say("filing.conflict.field"),
            heading: true,
            cell: (name) => fieldLabel(section, name, say),
          },
          {
            key: "stored",
            header: say("filing.conflict.stored"),
            wide: true,
            cell: (name) => text(section, name, stored[name]),
          },
          {
            key: "typed",
            header: say("filing.conflict.typed"),
            wide: true,
            cell: (name) => text(section, name, conflict.typed[name]),
          },
        ]}
      />
      <form action={chooseAnswers} className="mt-6 flex flex-wrap gap-3">
        <input type="hidden" name="draftId" value={draftId} />
        <input type="hidden" name="section" value={section} />
        <Button type="submit" name="keep" value="typed" variant="primary">
          {say("filing.conflict.keepTyped")}
        </Button>
        <Button type="submit" name="keep" value="stored">
          {say("filing.conflict.keepStored")}
        </Button>
      </form>
    </>
  );
}

function isOther(name: string, stored: TypedSection, typed: TypedSection) {
  return String(stored[name] ?? "") !== String(typed[name] ?? "");
}
