type Props = { words: string; note?: string };

/** A cinnabar seal: this document has been served. */
export function Seal({ words, note }: Props) {
  return (
    <span className="inline-flex items-center gap-2 text-cinnabar">
      <span className="inline-block -rotate-3 border-[3px] border-double border-current px-1.5 py-0.5 font-song text-fine leading-tight font-bold tracking-[0.15em] whitespace-nowrap">
        {words}
      </span>
      {note && <span className="text-fine">{note}</span>}
    </span>
  );
}
