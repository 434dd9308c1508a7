import type { Ask } from "#app/(public)/file/asking";
import { Only } from "#app/(public)/file/only";
import type { Say } from "#app/(public)/say";
import type { TypedSection } from "#lib/complaints/draft-answers";
import { isPatent } from "#lib/complaints/suit-section";
import { CheckboxGroup } from "#ui/checkbox-group";
import { ChoiceRow } from "#ui/choice";
import { FieldGroup } from "#ui/field";
import { RadioGroup } from "#ui/radio-group";
import { TextArea } from "#ui/text-area";

type Props = { ask: Ask; say: Say; typed: TypedSection; rightKind: string | undefined };

const grounds = ["ongoing-online-sale", "exhibition", "repeat", "perishable", "other"];

export function WishesFields({ ask, say, typed, rightKind }: Props) {
  const { defaultValue: _, ...asked } = ask("fastTrackGrounds");
  return (
    <>
      <OtherForums say={say} typed={typed} rightKind={rightKind} />
      <RadioGroup {...ask("wish", "optional")} choices={wishChoices(say)} />
      <Only when="fastTrack" open={typed.wish === "fast-track"}>
        <CheckboxGroup
          {...asked}
          choices={grounds.map((value) => ({
            value,
            label: say(`filing.wishes.grounds.${value}`),
          }))}
          defaultValues={[typed.fastTrackGrounds ?? []].flat()}
        />
        <TextArea {...ask("statement", "optional")} rows={4} maxLength={2000} />
      </Only>
    </>
  );
}

/** Three facts, each with a name of its own, asked as one question. */
function OtherForums({ say, typed, rightKind }: Omit<Props, "ask">) {
  const names = ["courtSuit", "arbitrationClause"];
  if (isPatent(rightKind)) names.push("invalidationPending");
  return (
    <FieldGroup
      id="courtSuit"
      label={say("filing.wishes.other")}
      hint={say("filing.wishes.otherHint")}
    >
      <div className="grid">
        {names.map((name) => (
          <ChoiceRow
            key={name}
            type="checkbox"
            id={name}
            name={name}
            value="yes"
            label={say(`filing.wishes.${name}`)}
            checked={typed[name] === "yes"}
          />
        ))}
      </div>
    </FieldGroup>
  );
}

function wishChoices(say: Say) {
  const hinted = ["mediation", "fast-track", "compensation"].map((value) => ({
    value,
    label: say(`filing.wishes.wishOptions.${value}`),
    hint: say(`filing.wishes.wishHints.${value}`),
  }));
  return [{ value: "", label: say("filing.wishes.wishOptions.none") }, ...hinted];
}
