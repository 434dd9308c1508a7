import type { Say } from "#app/(public)/say";
import type { Holder } from "#lib/complaints/holders-for";
import type { Locale } from "#lib/web/locale";
import { ChoiceRow } from "#ui/choice";
import { RadioGroup } from "#ui/radio-group";

type Props = {
  say: Say;
  locale: Locale;
  /** Whom the actor may file for, itself first. */
  holders: readonly Holder[];
  /** The draft's answer, if it has one. */
  holderId: string | undefined;
};

/**
 * Offers to save what was just entered among the rights of whom the complaint is for, so that it is
 * never asked again. Where that is not known yet, it is asked with it.
 */
export function KeepRight({ say, locale, holders, holderId }: Props) {
  const only = holders.length === 1 ? holders[0] : holders.find(({ id }) => id === holderId);
  const nameOf = ({ name, until }: Holder) =>
    until === null ? say("filing.holder.own", { name: name[locale] }) : name[locale];
  return (
    <div className="mt-6 border-t border-rule pt-4">
      {only ? (
        <ChoiceRow
          type="checkbox"
          id="keep"
          name="keep"
          value={only.id}
          label={say(only.until === null ? "filing.right.keep" : "filing.right.keepFor", {
            name: only.name[locale],
          })}
          checked={false}
        />
      ) : (
        <RadioGroup
          name="keep"
          label={say("filing.right.keepWhose")}
          hint={say("filing.right.keepWhoseHint")}
          optional={say("common.optional")}
          defaultValue=""
          choices={[
            { value: "", label: say("filing.right.keepNot") },
            ...holders.map((holder) => ({ value: holder.id, label: nameOf(holder) })),
          ]}
        />
      )}
    </div>
  );
}
