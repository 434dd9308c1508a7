"use client";

import { buttonLook } from "#ui/button";
import { useAlive } from "#ui/use-alive";

/** Appears only where it can work: without JavaScript the browser's own menu prints. */
export function PrintButton({ label }: { label: string }) {
  if (!useAlive()) return null;
  return (
    <button
      type="button"
      className={buttonLook("quiet", "print:hidden")}
      onClick={() => window.print()}
    >
      {label}
    </button>
  );
}
