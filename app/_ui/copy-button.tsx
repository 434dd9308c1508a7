"use client";

import { useState } from "react";
import { buttonLook } from "#ui/button";

type Props = { text: string; label: string; copiedLabel: string };

export function CopyButton({ text, label, copiedLabel }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <button
      type="button"
      className={buttonLook("plain", "shrink-0 whitespace-nowrap print:hidden")}
      onClick={copy}
      onBlur={() => setCopied(false)}
    >
      <span aria-live="polite">{copied ? copiedLabel : label}</span>
    </button>
  );
}
