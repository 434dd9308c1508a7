import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { columns, groupings, type Layout, lineKinds } from "#lib/queue/layout";
import { Button } from "#ui/button";
import { Caret, menuFace } from "#ui/menu-look";
import { ColumnLine } from "./column-line";
import { changeLayout } from "./layout-actions";
import { type QueueAddress, queueHref } from "./queue-address";

type Props = { address: QueueAddress; layout: Layout };

const asKept = { columns: undefined, group: undefined, lines: undefined } as const;

/**
 * Which columns the table has, in which order, and how its lines are grouped. A plain form: the order
 * of its boxes is the order of the columns.
 */
export function QueueLayout({ address, layout }: Props) {
  const t = useTranslations("desk.layout");
  const back = queueHref(address, { ...asKept, panel: "layout" });
  const hidden = columns.filter((column) => !layout.columns.includes(column));
  return (
    <details open={address.panel === "layout"} className="relative max-md:w-full print:hidden">
      <summary className={menuFace}>
        {t("title")}
        <Caret />
      </summary>
      <form
        action={changeLayout.bind(null, back)}
        key={JSON.stringify(layout)}
        className="mt-1 rounded-edge border border-rule bg-sheet p-4 md:absolute md:right-0 md:z-20 md:w-[22em] md:shadow-lift"
      >
        {/* Return in the form keeps it, instead of moving the first column. */}
        <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
        <Part title={t("columns")}>
          <ul>
            {[...layout.columns, ...hidden].map((column) => (
              <ColumnLine key={column} column={column} shown={layout.columns} />
            ))}
          </ul>
        </Part>
        <Choices name="group" now={layout.group} all={groupings} title={t("group")}>
          {(one) => t(`groups.${one}`)}
        </Choices>
        <Choices name="lines" now={layout.lines} all={lineKinds} title={t("lines")}>
          {(one) => t(`lineKinds.${one}`)}
        </Choices>
        <p className="mb-2 text-fine text-quiet">{t("hint")}</p>
        <div className="flex gap-2">
          <Button type="submit" variant="primary">
            {t("save")}
          </Button>
          <Button type="submit" variant="plain" name="change" value="usual">
            {t("usual")}
          </Button>
        </div>
      </form>
    </details>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="mb-3">
      <legend className="mb-1 text-fine text-quiet">{title}</legend>
      {children}
    </fieldset>
  );
}

type ChoicesProps<T extends string> = {
  name: string;
  title: string;
  now: T;
  all: readonly T[];
  children: (one: T) => string;
};

function Choices<T extends string>({ name, title, now, all, children: say }: ChoicesProps<T>) {
  return (
    <Part title={title}>
      <div className="flex flex-wrap gap-x-5">
        {all.map((one) => (
          <label key={one} className="inline-flex min-h-target items-center gap-2">
            <input
              type="radio"
              name={name}
              value={one}
              defaultChecked={one === now}
              className="size-[1.2em] accent-indigo-fill"
            />
            {say(one)}
          </label>
        ))}
      </div>
    </Part>
  );
}
