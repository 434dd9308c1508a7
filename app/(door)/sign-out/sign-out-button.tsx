"use client";

import { forgetTyping } from "#lib/web/kept-typing";
import { SubmitButton } from "#ui/submit-button";

/** Leaves nothing of what was typed behind in this browser. */
export function SignOutButton({ label }: { label: string }) {
  return (
    <SubmitButton pendingLabel={label} onClick={() => forgetTyping(() => localStorage)}>
      {label}
    </SubmitButton>
  );
}
