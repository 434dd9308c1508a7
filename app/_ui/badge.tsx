import type { ReactNode } from "react";
import { type Tone, ToneShape, toneLook } from "#ui/tone";

export function Badge({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-edge px-2 py-0.5 text-fine leading-snug font-semibold whitespace-nowrap max-sm:whitespace-normal print:border print:border-current print:px-1 ${toneLook[tone]}`}
    >
      <ToneShape tone={tone} />
      {children}
    </span>
  );
}
