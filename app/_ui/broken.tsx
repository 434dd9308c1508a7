"use client";

import { useEffect, useState } from "react";
import { faults as en } from "#lib/messages/en/faults";
import { faults as zh } from "#lib/messages/zh/faults";
import { putBack, unanswered } from "#lib/web/sent-form";
import { buttonLook } from "#ui/button";

type Props = { reference?: string; again: () => void };

/**
 * What is shown when a page has failed: it asks nothing of the server, not even its words. The page
 * that comes in its place gets back what was typed.
 */
export function Broken({ reference, again }: Props) {
  const words = wordsOfReader();
  const [hasTyping] = useState(() => unanswered() === "here");
  useEffect(() => putBack, []);
  return (
    <main data-surface="public" className="mx-auto max-w-[46em] px-4 py-16 sm:px-6">
      <div className="double-rule" />
      <h1 className="mt-8 font-song text-title-1 font-bold">{words.title}</h1>
      <p className="mt-3">{words.text}</p>
      <p className="mt-1 text-quiet">{reference ? words.adviceWithReference : words.advice}</p>
      {hasTyping && <p className="mt-1 text-quiet">{words.typingKept}</p>}
      {reference && (
        <p className="mt-4">
          {words.reference} <code className="font-code">{reference}</code>
        </p>
      )}
      <div className="mt-8 flex flex-wrap gap-3">
        <button type="button" className={buttonLook("primary")} onClick={again}>
          {words.again}
        </button>
        <a href="/" className={buttonLook("quiet")}>
          {words.home}
        </a>
      </div>
    </main>
  );
}

export function languageOfReader(): "zh-CN" | "en" {
  if (typeof document === "undefined") return "zh-CN";
  const stored = /(?:^|; )qiheng-locale=(\w+)/.exec(document.cookie)?.[1];
  return (stored ?? navigator.language).startsWith("en") ? "en" : "zh-CN";
}

function wordsOfReader() {
  return (languageOfReader() === "en" ? en : zh).broken;
}
