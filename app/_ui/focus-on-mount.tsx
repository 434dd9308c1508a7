"use client";

import { useEffect } from "react";

/** Moves the focus to an element once the page is alive; renders nothing. */
export function FocusOnMount({ id }: { id: string }) {
  useEffect(() => document.getElementById(id)?.focus(), [id]);
  return null;
}
