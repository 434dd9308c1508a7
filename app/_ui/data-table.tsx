import type { ReactNode } from "react";

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: "start" | "end";
  /** The class of its width, where lines that come late would make it wider while somebody reads. */
  width?: string;
  /** Keeps the cell on one line, except on paper. */
  tight?: boolean;
  /** Words that need room, even on a phone; paper gives what it has. */
  wide?: boolean;
  /** The cell that names the row. */
  heading?: boolean;
};

export type RowGroup<Row> = { key: string; title: ReactNode; rows: readonly Row[] };

type Props<Row> = {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  rows?: readonly Row[];
  groups?: readonly RowGroup<Row>[];
  /** On a phone each row is a card with the heads beside its values, and nothing scrolls sideways. */
  cards?: boolean;
};

/** A real table; unless it turns into cards it scrolls sideways on a narrow screen, and its head stays in sight on a wide one. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, captionHidden = true, columns, rowKey, rows = [], groups, cards } = props;
  return (
    <section
      aria-label={caption}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      className="relative overflow-x-auto border border-rule bg-sheet lg:overflow-visible print:overflow-visible"
    >
      <table className={`w-full border-collapse print:text-fine ${cards ? "max-md:block" : ""}`}>
        <caption className={captionHidden ? "sr-only" : "p-3 text-left font-semibold"}>
          {caption}
        </caption>
        <Head columns={columns} cards={cards} />
        {groups ? (
          groups.map((group) => (
            <tbody key={group.key}>
              <GroupTitle title={group.title} span={columns.length} />
              <Rows rows={group.rows} columns={columns} rowKey={rowKey} />
            </tbody>
          ))
        ) : (
          <tbody className={cards ? "max-md:block" : undefined}>
            <Rows rows={rows} columns={columns} rowKey={rowKey} cards={cards} />
          </tbody>
        )}
      </table>
    </section>
  );
}

function Head<Row>({ columns, cards }: Pick<Props<Row>, "columns" | "cards">) {
  return (
    <thead className={cards ? "max-md:sr-only" : undefined}>
      <tr>
        {columns.map(({ key, header, align, width = "" }) => (
          <th
            key={key}
            scope="col"
            className={`border-b border-edge bg-sheet px-3 py-2 text-fine font-semibold whitespace-nowrap text-quiet lg:tall:sticky lg:top-13 print:static print:px-2 print:whitespace-normal ${width} ${sideOf(align)}`}
          >
            {header}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function GroupTitle({ title, span }: { title: ReactNode; span: number }) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={span} className="bg-wash px-3 py-1.5 text-left text-fine">
        {title}
      </th>
    </tr>
  );
}

function Rows<Row>({
  rows,
  columns,
  rowKey,
  cards,
}: Pick<Props<Row>, "columns" | "rowKey" | "cards"> & { rows: readonly Row[] }) {
  return rows.map((row) => (
    <tr
      key={rowKey(row)}
      className={`border-t border-rule hover:bg-wash has-aria-selected:bg-indigo-wash ${cards ? "max-md:block max-md:px-4 max-md:py-3" : ""}`}
    >
      {columns.map(({ key, header, cell, align, tight, wide, heading }) => {
        const Cell = heading ? "th" : "td";
        return (
          <Cell
            key={key}
            scope={heading ? "row" : undefined}
            className={`h-row px-3 py-1 font-normal ${sideOf(align)} ${tight ? "whitespace-nowrap print:whitespace-normal" : ""} ${wide ? "min-w-[14em] print:min-w-0" : ""} ${cards ? "max-md:block max-md:h-auto max-md:px-0" : "print:px-2"}`}
          >
            {cards && !heading && (
              <span aria-hidden className="text-fine text-quiet md:hidden">
                {header}{" "}
              </span>
            )}
            {cell(row)}
          </Cell>
        );
      })}
    </tr>
  ));
}

function sideOf(align: "start" | "end" = "start") {
  return align === "end" ? "text-right" : "text-left";
}
