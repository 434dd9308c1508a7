"use client";

import { useActionState } from "react";
import { Button } from "#ui/button";
import { CopyButton } from "#ui/copy-button";

/** The address of a feed that was just made; null otherwise. */
export type MadeFeed = string | null;

type Props = {
  action: (before: MadeFeed, form: FormData) => Promise<MadeFeed>;
  isMade: boolean;
  words: Record<"make" | "end" | "copy" | "copied" | "once", string>;
};

export function FeedForm({ action, isMade, words }: Props) {
  const [address, send] = useActionState(action, null);
  return (
    <form action={send} className="grid gap-3">
      {address && (
        <div role="status" className="grid gap-2 border-l-4 border-jade bg-jade-wash px-4 py-3">
          <p>{words.once}</p>
          <p className="font-code text-fine break-all">{address}</p>
          <div>
            <CopyButton text={address} label={words.copy} copiedLabel={words.copied} />
          </div>
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name="change" value="make">
          {words.make}
        </Button>
        {(isMade || address) && (
          <Button type="submit" name="change" value="end" variant="plain">
            {words.end}
          </Button>
        )}
      </div>
    </form>
  );
}
