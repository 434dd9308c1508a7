import { DeskKeyboard } from "#app/(desk)/desk/keyboard/desk-keyboard";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import type { Lane } from "#lib/proceedings/lanes-of";
import { keptKeys } from "#lib/shortcuts/kept-keys";

type Props = { actor: MemberActor; lanes: readonly Lane[] };

/** The keys of the queue on the page of a case: they mean the own proceeding, the open one first. */
export async function CaseKeys({ actor, lanes }: Props) {
  const settings = await acting(actor, (tx) => keptKeys(tx, actor));
  const own = lanes.find((lane) => lane.own);
  return (
    <>
      {own && (
        <div
          hidden
          data-line=""
          data-proceeding={own.proceeding.id}
          data-version={own.proceeding.version}
        />
      )}
      <DeskKeyboard settings={settings} />
    </>
  );
}
