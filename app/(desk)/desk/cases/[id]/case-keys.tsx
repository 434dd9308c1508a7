import { DeskKeyboard } from "#app/(desk)/desk/keyboard/desk-keyboard";
import type { Lane } from "#lib/proceedings/lanes-of";
import type { KeySettings } from "#lib/shortcuts/shortcuts";

type Props = { settings: KeySettings; lanes: readonly Lane[] };

/** The keys of the queue on the page of a case: they mean the own proceeding, the open one first. */
export function CaseKeys({ settings, lanes }: Props) {
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
