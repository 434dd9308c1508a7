"use client";

import { useEffect } from "react";

/** Moves the focus to the first control of a form once the page is alive; for who came by a key. */
export function FocusFirst({ within }: { within: string }) {
  useEffect(() => {
    const control = "input:not([type=hidden]), select, textarea, button";
    document.querySelector(within)?.querySelector<HTMLElement>(control)?.focus();
  }, [within]);
  return null;
}
