import type { ReactNode } from "react";
import { Button } from "#ui/button";
import { beginFrom } from "./actions";

type Props = { draftId: string; variant?: "primary" | "plain"; children: ReactNode };

/** Begins a complaint with the answers of a draft or a template. */
export function BeginFrom({ draftId, variant, children }: Props) {
  return (
    <form action={beginFrom}>
      <input type="hidden" name="draftId" value={draftId} />
      <Button type="submit" {...(variant && { variant })}>
        {children}
      </Button>
    </form>
  );
}
