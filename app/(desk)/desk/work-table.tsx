"use client";

import type { ReactNode } from "react";
import { urgencyLook } from "#app/_case/urgency-look";
import type { CellWords, LineWords } from "#lib/web/queue-lines";
import { Badge } from "#ui/badge";
import { ChannelSymbol, ChannelUse } from "#ui/channel-glyph";
import { Link } from "#ui/link";
import { ToneSymbol, ToneUse } from "#ui/tone";
import { type QueueAddress, queueHref } from "./queue-address";
import { QueueCell, QueueLine, QueueTable } from "./queue-table";

type Column = { key: string; label: string; width: string; wide: boolean };
type Words = Record<"choose" | "fastTrack" | "looking" | "preview", string>;

type Props = {
  caption: string;
  wide: boolean;
  narrow: boolean;
  wrapped: boolean;
  /** Between the number and the preview. */
  columns: readonly Column[];
  ends: { number: string; preview: string };
  groups: readonly { key: string; title: ReactNode; lines: readonly LineWords[] }[];
  address: QueueAddress;
  words: Words;
};

/**
 * The lines of the queue, drawn from their words. It is drawn by the browser, too, because a line in
 * words is a tenth of the same line in elements, which a page of the server's alone would send twice.
 */
export function WorkTable(props: Props) {
  const { caption, wide, narrow, wrapped, columns, ends, groups } = props;
  return (
    <>
      <Symbols lines={groups.flatMap(({ lines }) => lines)} />
      <QueueTable
        caption={caption}
        wide={wide}
        narrow={narrow}
        wrapped={wrapped}
        columns={[
          { key: "number", label: ends.number, width: "w-[13.5em]" },
          ...columns,
          { key: "preview", label: ends.preview, width: "w-[4.5em]" },
        ]}
        groups={groups.map(({ key, title, lines }) => ({
          key,
          title,
          rows: lines.map((line) => <Line key={line.id} line={line} {...props} />),
        }))}
      />
    </>
  );
}

/** Each drawing of the lines once; the lines point to it. */
function Symbols({ lines }: { lines: readonly LineWords[] }) {
  const lit = new Map(lines.map((line) => [line.lit.join("-"), line.lit]));
  const tones = lines.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell?.urgency ? [urgencyLook[cell.urgency].tone] : [])),
  );
  return (
    <svg aria-hidden="true" className="absolute size-0">
      {[...lit].map(([key, places]) => (
        <ChannelSymbol key={key} lit={places} />
      ))}
      {[...new Set(tones)].map((tone) => (
        <ToneSymbol key={tone} tone={tone} />
      ))}
    </svg>
  );
}

type LineProps = Pick<Props, "columns" | "address" | "words"> & { line: LineWords };

function Line({ line, columns, address, words }: LineProps) {
  return (
    <QueueLine current={address.case === line.caseId} proceeding={line.id} version={line.version}>
      <QueueCell heading wide>
        <Opening line={line} words={words} />
      </QueueCell>
      {columns.map(({ key, label, wide }, place) => {
        const cell = line.cells[place];
        return cell ? (
          <QueueCell
            key={key}
            wide={wide}
            label={key === "due" ? undefined : label}
            tip={cell.tip && cell.text}
            ink={inkOf(cell)}
          >
            <Cell cell={cell} />
          </QueueCell>
        ) : (
          <QueueCell key={key} wide={wide} tip={line.title}>
            <Title line={line} words={words} />
          </QueueCell>
        );
      })}
      <QueueCell>
        <Link
          href={queueHref(address, { case: line.caseId })}
          scroll={false}
          data-preview=""
          aria-current={address.case === line.caseId || undefined}
          aria-label={`${words.preview} ${line.number}`}
          className="text-link hidden min-h-target items-center text-fine lg:inline-flex"
        >
          {words.preview}
        </Link>
      </QueueCell>
    </QueueLine>
  );
}

type PartProps = Pick<LineProps, "line" | "words">;

/** Which channels are at work on the case, and its number, which opens it. */
function Opening({ line, words }: PartProps) {
  return (
    <>
      <input
        type="checkbox"
        name="row"
        value={line.id}
        form="chosen"
        data-choose=""
        aria-label={words.choose.replace("{number}", line.number)}
        className="mr-2 size-[1.2em] accent-indigo-fill align-[-0.2em] print:hidden"
      />
      <ChannelUse lit={line.lit} label={line.channels} size={20} />
      <Link
        href={`/desk/cases/${line.caseId}`}
        data-open=""
        className="text-link ml-2 inline-flex min-h-target scroll-my-30 items-center"
      >
        {line.number}
      </Link>
    </>
  );
}

function Title({ line, words }: PartProps) {
  const { fastTrack, viewers, title, right } = line;
  return (
    <>
      {fastTrack && (
        <span className="mr-2">
          <Badge tone="fastTrack">
            <span className="md:sr-only">{words.fastTrack}</span>
          </Badge>
        </span>
      )}
      {viewers && (
        <span
          title={viewers.all}
          className="mr-2 rounded-edge border border-indigo px-1 text-fine text-indigo print:hidden"
        >
          {viewers.short}
          <span className="sr-only"> {words.looking}</span>
          <span aria-hidden="true"> ◉</span>
        </span>
      )}
      {title}
      {right && <span className="ml-2 text-fine text-quiet md:sr-only">{right}</span>}
    </>
  );
}

const inks = { quiet: "text-quiet", waiting: "text-amber" };

function inkOf({ ink, urgency }: CellWords): string | undefined {
  if (urgency) return urgencyLook[urgency].ink;
  return ink && inks[ink];
}

function Cell({ cell: { text, badge, urgency, lawSays } }: { cell: CellWords }) {
  if (badge) return <Badge tone="waiting">{text}</Badge>;
  if (!urgency) return text;
  return (
    <>
      <ToneUse tone={urgencyLook[urgency].tone} size={12} />
      {text}
      {lawSays && (
        <span className="ml-2 text-fine font-semibold text-amber max-md:block max-md:ml-0">
          {lawSays}
        </span>
      )}
    </>
  );
}
