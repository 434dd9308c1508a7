"use client";

import { useActionState } from "react";
import { Button } from "#ui/button";
import { CopyButton } from "#ui/copy-button";
import { RadioGroup } from "#ui/radio-group";

/** The address of a feed that was just made; null otherwise. */
export type MadeFeed = string | null;

type Props = {
  action: (before: MadeFeed, form: FormData) => Promise<MadeFeed>;
  isMade: boolean;
  /** Whose dates it may hold; none where there is no choice. */
  scopes: { value: string; label: string }[];
  words: Record<"scope" | "make" | "end" | "copy" | "copied" | "once", string>;
};

export function FeedForm({ action, isMade, scopes, words }: Props) {
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
      {scopes.length > 0 && (
        <RadioGroup
          name="scope"
          label={words.scope}
          choices={scopes}
          defaultValue={scopes[0]?.value}
          inline
        />
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
