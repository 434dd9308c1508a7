import { useTranslations } from "next-intl";
import type { Column } from "#lib/queue/layout";

type Props = { column: Column; shown: readonly Column[] };

/** A column of the table: whether it is shown, and the buttons that move it. */
export function ColumnLine({ column, shown }: Props) {
  const t = useTranslations("desk");
  const [place, name] = [shown.indexOf(column), t(`columns.${column}`)];
  return (
    <li className="flex items-center gap-1 border-t border-rule first:border-t-0">
      <label className="flex min-h-target flex-1 items-center gap-2">
        <input
          type="checkbox"
          name="column"
          value={column}
          defaultChecked={place >= 0}
          className="size-[1.2em] accent-indigo-fill"
        />
        {name}
      </label>
      {place > 0 && (
        <Mover change={`${column}:-1`} sign="↑" label={t("layout.earlier", { name })} />
      )}
      {place >= 0 && place < shown.length - 1 ? (
        <Mover change={`${column}:1`} sign="↓" label={t("layout.later", { name })} />
      ) : (
        <span className="w-target" />
      )}
    </li>
  );
}

function Mover({ change, sign, label }: { change: string; sign: string; label: string }) {
  return (
    <button
      type="submit"
      name="change"
      value={change}
      aria-label={label}
      title={label}
      className="rounded-edge text-indigo hover:bg-indigo-wash"
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
