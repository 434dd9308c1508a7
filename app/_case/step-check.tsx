import { enteredWords, type StepField } from "#app/_case/step-fields";
import type { StepWords } from "#app/_case/step-form";
import type { Typed } from "#lib/web/step-state";
import { Confirmation } from "#ui/confirmation";
import { Facts } from "#ui/facts";
import { FocusOnMount } from "#ui/focus-on-mount";
import { SubmitButton } from "#ui/submit-button";

type Props = {
  fields: StepField[];
  words: StepWords;
  consequences: string[];
  danger?: boolean;
  typed: Typed;
  own: Record<string, string>;
  send: (form: FormData) => void;
};

/** The page before a served act: what was entered, what follows, and only then the button. */
export function StepCheck({ fields, words, consequences, danger, typed, own, send }: Props) {
  return (
    <form action={send} id="check" tabIndex={-1} className="outline-none">
      <FocusOnMount id="check" />
      {Object.entries({ ...typed, ...own }).flatMap(([name, value]) =>
        [value]
          .flat()
          .map((one) => <input key={name + one} type="hidden" name={name} value={one} />),
      )}
      <Confirmation
        title={words.check}
        level={2}
        consequencesTitle={words.consequences}
        consequences={consequences}
        danger={danger}
        actions={
          <>
            <SubmitButton
              name="$stage"
              value="do"
              variant={danger ? "danger" : "primary"}
              pendingLabel={words.pending}
            >
              {words.submit}
            </SubmitButton>
            <SubmitButton name="$stage" value="change" variant="quiet" pendingLabel={words.pending}>
              {words.change}
            </SubmitButton>
          </>
        }
      >
        <h3 className="mb-2 font-semibold">{words.entered}</h3>
        <Facts
          facts={fields.map((field) => ({
            term: field.label,
            value: (
              <span className="whitespace-pre-line">
                {enteredWords(field, typed) || words.notEntered}
              </span>
            ),
          }))}
        />
      </Confirmation>
    </form>
  );
}
