"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const everyMilliseconds = 1500;

/** Asks for the page again every moment, for as long as it is there; without a script, by itself. */
export function Refreshing() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), everyMilliseconds);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <noscript>
      <meta httpEquiv="refresh" content="3" />
    </noscript>
  );
}
