"use client";

import { useEffect, useState } from "react";
import { unanswered } from "#lib/web/sent-form";
import { Banner } from "#ui/banner";

type Props = { words: Record<"asked" | "ended" | "endedText", string> };

/** Why the way to a page leads through signing in: it asks for that, or the session has ended over a form. */
export function WhyAsked({ words }: Props) {
  const [hasEnded, setEnded] = useState(false);
  useEffect(() => setEnded(unanswered() === "elsewhere"), []);
  if (!hasEnded) return <p className="mb-6 text-quiet">{words.asked}</p>;
  return (
    <Banner kind="warning" announce title={words.ended}>
      {words.endedText}
    </Banner>
  );
}
