"use client";

import { useSyncExternalStore } from "react";

/** False on the server and until the page's script has taken over, true from then on. */
export function useAlive(): boolean {
  return useSyncExternalStore(never, yes, no);
}

const never = () => () => {};
const yes = () => true;
const no = () => false;
