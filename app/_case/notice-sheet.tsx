import type { NoticeContent } from "#lib/notices/issue-notices";
import { Instrument } from "#ui/instrument";
import { Seal } from "#ui/seal";

/** A document as issued: always in Chinese, the language in which it has effect. */
export function NoticeSheet({ content }: { content: NoticeContent }) {
  const { title, number, addressee, paragraphs, organization, date } = content;
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
      </Instrument>
    </div>
  );
}
