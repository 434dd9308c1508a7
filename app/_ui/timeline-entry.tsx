import type { ReactNode } from "react";

type Props = {
  id?: string;
  when: ReactNode;
  what: ReactNode;
  /** Who did it, for which organization, on whose behalf: one line. */
  who: ReactNode;
  audience?: ReactNode;
  citation?: ReactNode;
  seal?: ReactNode;
  attachments?: ReactNode;
  /** The mark on the spine: an ordinary step, a turning point, or a served document. */
  mark?: "step" | "turn" | "served";
  children?: ReactNode;
};

const marks = {
  step: "border-edge bg-paper",
  turn: "border-indigo bg-indigo",
  served: "border-cinnabar bg-cinnabar",
};

export function TimelineEntry({ id, mark = "step", children, ...parts }: Props) {
  return (
    <li
      id={id}
      className="group relative grid gap-x-6 pb-6 pl-7 target:bg-indigo-wash md:grid-cols-[9.5em_minmax(0,1fr)] md:pl-0"
    >
      <p className="text-fine text-quiet md:pt-0.5 md:text-right">{parts.when}</p>
      <div className="min-w-0 md:pl-7">
        <Spine mark={mark} />
        <div className="flex max-w-[42em] flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h3 className="font-semibold">{parts.what}</h3>
          {parts.seal}
        </div>
        <p className="text-fine text-quiet">{parts.who}</p>
        {children && <div className="measure mt-1.5">{children}</div>}
        {parts.attachments && (
          <div className="mt-1 [&_a]:inline-flex [&_a]:min-h-target [&_a]:items-center">
            {parts.attachments}
          </div>
        )}
        <Foot audience={parts.audience} citation={parts.citation} />
      </div>
    </li>
  );
}

function Spine({ mark }: { mark: keyof typeof marks }) {
  return (
    <span aria-hidden="true">
      <span className="absolute top-3 bottom-[-0.75rem] left-[5px] w-px bg-edge group-last:hidden md:left-[calc(9.5em+1.5rem+1px)]" />
      <span
        className={`absolute top-[0.55em] left-0 size-[11px] rounded-full border-2 md:left-[calc(9.5em+1.5rem-4px)] ${marks[mark]}`}
      />
    </span>
  );
}

function Foot({ audience, citation }: Pick<Props, "audience" | "citation">) {
  if (!audience && !citation) return null;
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1 text-fine">
      {citation}
      {audience && <span className="border border-rule px-1.5 text-quiet">{audience}</span>}
    </p>
  );
}
