import type { ReactNode } from "react";

/** The room of a public page between the header and the footer. */
export function Wide({ children }: { children: ReactNode }) {
  return <div className="mx-auto max-w-[78rem] px-4 pt-10 sm:px-6 lg:pt-14">{children}</div>;
}
