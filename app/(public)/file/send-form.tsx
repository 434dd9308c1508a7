import type { Say } from "#app/(public)/say";
import type { Draft } from "#lib/complaints/drafts/find-draft";
import { CheckboxGroup } from "#ui/checkbox-group";
import { SubmitButton } from "#ui/submit-button";
import { sendComplaint } from "./actions";

type Props = { draft: Draft; undeclared: boolean; say: Say };

/** The declaration and the one button that sends. */
export function SendForm({ draft, undeclared, say }: Props) {
  return (
    <form action={sendComplaint} noValidate className="mt-10 border-t-4 border-indigo bg-sheet p-6">
      <input type="hidden" name="draftId" value={draft.id} />
      <input type="hidden" name="version" value={draft.version} />
      <CheckboxGroup
        name="declared"
        label={<span className="sr-only">{say("filing.tasks.check.title")}</span>}
        error={undeclared ? say("filing.check.declareMissing") : undefined}
        choices={[{ value: "yes", label: say("filing.check.declare") }]}
      />
      <p className="mt-3 text-fine text-quiet">{say("filing.check.once")}</p>
      <SubmitButton pendingLabel={say("filing.check.sending")} className="mt-5 text-lead">
        {say("filing.check.send")}
      </SubmitButton>
    </form>
  );
}
