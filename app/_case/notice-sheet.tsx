import type { NoticeContent } from "#lib/notices/issue-notice";
import { Instrument } from "#ui/instrument";
import { Seal } from "#ui/seal";

/** A document as issued: always in Chinese, the language in which it has effect. */
export function NoticeSheet({ content }: { content: NoticeContent }) {
  const { title, number, addressee, paragraphs, table, organization, date } = content;
  return (
    <div lang="zh-CN">
      <Instrument
        title={title}
        number={number}
        foot={
          <div className="grid justify-items-end gap-1">
            <p>{organization}</p>
            <p>{date}</p>
            <Seal words={organization} />
          </div>
        }
      >
        <p>{`${addressee}：`}</p>
        {paragraphs.map((words) => (
          <p key={words} className="indent-[2em]">
            {words}
          </p>
        ))}
        {table && <ListTable table={table} />}
      </Instrument>
    </div>
  );
}

/** What is handed over, a line a piece; narrow screens break the fingerprint rather than scroll. */
function ListTable({ table }: { table: NonNullable<NoticeContent["table"]> }) {
  const cell = "border border-rule px-1.5 py-1 text-left align-top break-all";
  return (
    <>
      <table className="w-full table-fixed border-collapse text-fine">
        <thead>
          <tr>
            {table.head.map((words, place) => (
              <th key={words} scope="col" className={`${cell} ${widths[place]}`}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row[0]}>
              {row.map((words, place) => (
                <td key={table.head[place]} className={cell}>
                  {words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {table.signed.map((words) => (
        <p key={words}>{words}</p>
      ))}
    </>
  );
}

const widths = ["w-[3em]", "", "w-[5.5em]", "w-[30%]", "w-[18%]"];
