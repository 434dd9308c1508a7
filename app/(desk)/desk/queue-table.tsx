import type { ReactNode } from "react";

type Props = {
  caption: string;
  /** Each with the class of its width. */
  columns: readonly { key: string; label: string; width: string }[];
  /** Without a title where the table has one group alone. */
  groups: readonly { key: string; title: ReactNode; rows: readonly ReactNode[] }[];
  /** Wider than the page: it is moved sideways, and then its head cannot stay in sight. */
  wide?: boolean;
  /** Lines show all their words instead of being kept on one line. */
  wrapped?: boolean;
};

/**
 * A table of work: one line a case at a desk, a card a case on a phone. The widths are the table's,
 * so that nothing moves when the list changes.
 */
export function QueueTable({ caption, columns, groups, wide, wrapped }: Props) {
  return (
    <div className={wide ? "overflow-x-auto max-md:overflow-visible" : ""}>
      <table
        data-wrapped={wrapped || undefined}
        className="group/table w-full table-fixed border text-fine max-md:text-body border-rule bg-sheet max-md:block"
      >
        <caption className="sr-only">{caption}</caption>
        <thead className="max-md:sr-only">
          <tr>
            {columns.map(({ key, label, width }) => (
              <th
                key={key}
                scope="col"
                className={`${width} ${wide ? "" : "tall:sticky top-13 z-10"} border-b border-edge bg-sheet px-2.5 py-1.5 text-left text-fine font-semibold text-quiet print:static`}
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
