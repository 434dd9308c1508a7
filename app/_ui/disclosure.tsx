import type { ReactNode } from "react";

type Props = { summary: ReactNode; open?: boolean; children: ReactNode };

/** More, for those who ask: opens without JavaScript. */
export function Disclosure({ summary, open, children }: Props) {
  return (
    <details open={open} className="group my-3">
      <summary className="inline-flex min-h-target items-center gap-2 text-indigo hover:text-indigo-deep">
        <Triangle />
        <span className="underline underline-offset-4">{summary}</span>
      </summary>
      <div className="mt-2 border-l-2 border-rule py-1 pl-4">{children}</div>
    </details>
  );
}

function Triangle() {
  return (
    <svg
      width="10"
      height="10"
      viewBox="0 0 10 10"
      aria-hidden="true"
      className="fill-current transition-transform group-open:rotate-90"
    >
      <path d="M2 0l7 5-7 5z" />
    </svg>
  );
}
