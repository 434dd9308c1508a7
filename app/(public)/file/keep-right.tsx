import type { Say } from "#app/(public)/say";
import { ChoiceRow } from "#ui/choice";

/** Offers to save what was just entered, so that it is never asked again. */
export function KeepRight({ say }: { say: Say }) {
  return (
    <div className="mt-6 border-t border-rule pt-4">
      <ChoiceRow
        type="checkbox"
        id="keep"
        name="keep"
        value="yes"
        label={say("filing.right.keep")}
        checked={false}
      />
    </div>
  );
}
