import type { Say } from "#app/(public)/say";
import type { Draft } from "#lib/complaints/drafts/find-draft";
import { ChoiceRow } from "#ui/choice";
import { ErrorSummary } from "#ui/error-summary";
import { StayingForm } from "#ui/staying-form";
import { SubmitButton } from "#ui/submit-button";
import { sendComplaint } from "./actions";

type Props = { draft: Draft; undeclared: boolean; say: Say };

/** The declaration and the one button that sends. */
export function SendForm({ draft, undeclared, say }: Props) {
  return (
    <StayingForm
      action={sendComplaint}
      unreached={{
        title: say("filing.check.unreached"),
        advice: say("filing.check.unreachedAdvice"),
      }}
      className="mt-10 border-t-4 border-indigo bg-sheet p-6"
    >
      <input type="hidden" name="draftId" value={draft.id} />
      <input type="hidden" name="version" value={draft.version} />
      {undeclared && (
        <ErrorSummary
          title={say("filing.check.declareMissing")}
          errors={[{ field: "declared", message: say("filing.check.declareMissing") }]}
        />
      )}
      <ChoiceRow
        type="checkbox"
        id="declared"
        name="declared"
        value="yes"
        label={say("filing.check.declare")}
        checked={false}
      />
      <p className="mt-3 text-fine text-quiet">{say("filing.check.once")}</p>
      <SubmitButton pendingLabel={say("filing.check.sending")} className="mt-5 text-lead">
        {say("filing.check.send")}
      </SubmitButton>
    </StayingForm>
  );
}
