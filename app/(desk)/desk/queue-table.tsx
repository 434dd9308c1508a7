import type { ReactNode } from "react";

type Props = {
  caption: string;
  /** Each with the class of its width. */
  columns: readonly { key: string; label: string; width: string }[];
  /** Without a title where the table has one group alone. */
  groups: readonly { key: string; title: ReactNode; rows: readonly ReactNode[] }[];
  /** Wider than a page ever is. */
  wide?: boolean;
  /** Beside something else, with columns to match. */
  narrow?: boolean;
  /** Lines show all their words instead of being kept on one line. */
  wrapped?: boolean;
};

/** Where there is not the room for its columns the table is moved sideways; then its head cannot stay in sight. */
const rooms = {
  wide: { box: "md:overflow-x-auto", table: "", head: "" },
  page: {
    box: "md:@max-[68em]:overflow-x-auto",
    table: "md:@max-[68em]:min-w-[68em]",
    head: "@min-[68em]:tall:sticky",
  },
  narrow: {
    box: "md:@max-[42em]:overflow-x-auto",
    table: "md:@max-[42em]:min-w-[42em]",
    head: "@min-[42em]:tall:sticky",
  },
};

/**
 * A table of work: one line a case at a desk, a card a case on a phone. The widths are the table's,
 * so that nothing moves when the list changes.
 */
export function QueueTable({ caption, columns, groups, wide, narrow, wrapped }: Props) {
  const room = rooms[wide ? "wide" : narrow ? "narrow" : "page"];
  return (
    <div className="@container text-fine">
      <div className={room.box}>
        <table
          data-wrapped={wrapped || undefined}
          className={`group/table w-full table-fixed border border-rule bg-sheet max-md:block max-md:text-body ${room.table}`}
        >
          <caption className="sr-only">{caption}</caption>
          <thead className="max-md:sr-only">
            <tr>
              {columns.map(({ key, label, width }) => (
                <th
                  key={key}
                  scope="col"
                  className={`${width} ${room.head} top-13 z-10 border-b border-edge bg-sheet px-2.5 py-1.5 text-left text-fine font-semibold text-quiet print:static`}
                >
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.key} className="max-md:block">
              {group.title && (
                <tr className="max-md:block">
                  <th
                    scope="rowgroup"
                    colSpan={columns.length}
                    className="bg-wash px-2.5 py-1 text-left text-fine max-md:block"
                  >
                    {group.title}
                  </th>
                </tr>
              )}
              {group.rows}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
}

type LineProps = { current: boolean; proceeding?: string; version?: number; children: ReactNode };

/**
 * A line of it. `current` is shown beside the table. @param proceeding whose line it is, as it was
 * at that version.
 */
export function QueueLine({ current, proceeding, version, children }: LineProps) {
  return (
    <tr
      data-line=""
      data-proceeding={proceeding}
      data-version={version}
      className={`queue-line data-pending:opacity-40 ${current ? "bg-indigo-wash" : "hover:bg-wash"}`}
    >
      {children}
    </tr>
  );
}

type CellProps = {
  children: ReactNode;
  heading?: boolean;
  wide?: boolean;
  /** What a card on a phone calls the value; at a desk the head of the column says it. */
  label?: string;
  /** The whole words, where they may be cut off. */
  tip?: string;
  ink?: string;
};

/**
 * One cell, kept on one line at a desk unless asked otherwise; on a phone a wide one takes the whole
 * card. It brings no element of its own into it: a page has hundreds of them.
 */
export function QueueCell({ children, heading, wide, label, tip, ink }: CellProps) {
  const Cell = heading ? "th" : "td";
  return (
    <Cell
      scope={heading ? "row" : undefined}
      data-label={label}
      title={tip}
      className={["queue-cell", wide && "max-md:col-span-2", ink].filter(Boolean).join(" ")}
    >
      {children}
    </Cell>
  );
}
