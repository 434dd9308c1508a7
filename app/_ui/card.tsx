import type { ReactNode } from "react";

type Props = { children: ReactNode; className?: string };

/** A sheet that lies on the paper. */
export function Card({ children, className = "" }: Props) {
  return (
    <div className={`rounded-edge border border-rule bg-sheet p-5 ${className}`}>{children}</div>
  );
}
