import { bodyField, procedureField } from "#app/_case/body-field";
import type { StepField } from "#app/_case/step-fields";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { packetFields } from "#lib/referrals/packet";
import { packetFor } from "#lib/referrals/packets";
import { crimeProcedure, type SendMode } from "#lib/referrals/send-modes";
import type { SendPage } from "#lib/referrals/send-page";
import { sayer, type Translator } from "#lib/web/case-words";
import type { Words } from "#lib/words";

type Locale = keyof Words;

type Offered = Pick<SendPage, "recipients" | "files">;

/** What each form of sending asks for, in the order in which it is written. */
export function sendFields(
  t: Translator,
  locale: Locale,
  mode: SendMode,
  page: Offered,
  now: Date,
): StepField[] {
  const say = (key: string, values = {}) => sayer(t)(`referrals.send.${key}`, values);
  const all = {
    kind: (): StepField => ({
      name: "kind",
      label: say("kind"),
      kind: "choice",
      choices: (["refer", "transfer"] as const).map((value) => ({
        value,
        label: sayer(t)(`referrals.kinds.${value}`),
        hint: sayer(t)(`referrals.kindHints.${value}`),
      })),
    }),
    to: () =>
      bodyField(
        {
          name: "toOrganizationId",
          label: say("to"),
          hint: say("toHint"),
          placeholder: say("choose"),
        },
        locale,
        recipientsOf(mode, page),
        say("suggested"),
      ),
    procedure: () =>
      procedureField(
        {
          name: "procedureKey",
          label: say("procedure"),
          hint: say("procedureHint"),
          placeholder: say("choose"),
        },
        locale,
      ),
    work: () => ({
      ...procedureField(
        {
          name: "procedureKey",
          label: say("work"),
          hint: say("workHint"),
          placeholder: say("noProcedure"),
        },
        locale,
      ),
    }),
    question: (): StepField => texts("task", say("question"), say("questionHint"), 4000, 4),
    task: (): StepField => texts("task", say("task"), say("taskHint"), 4000, 4),
    due: (): StepField => ({
      name: "taskDueOn",
      label: say("taskDueOn"),
      hint: say("taskDueOnHint"),
      kind: "date",
      min: shanghaiDate(now),
    }),
    leads: (): StepField => ({
      name: "leads",
      label: say("lead"),
      hint: say("leadHint"),
      kind: "choice",
      choices: [
        { value: "sender", label: say("leadSender") },
        { value: "recipient", label: say("leadRecipient") },
      ],
    }),
    background: (): StepField => texts("reason", say("background"), undefined, 2000, 3),
    reason: (): StepField => texts("reason", say("reason"), say("reasonHint"), 2000, 4),
    basis: (): StepField => texts("basis", say("basis"), say("basisHint"), 500, 2),
    optionalBasis: (): StepField => texts("basis", say("optionalBasis"), say("basisHint"), 500, 2),
    files: (): StepField => ({
      name: "evidenceIds",
      label: say("files"),
      hint: page.files.length > 0 ? say("filesHint") : say("noFiles"),
      kind: "choices",
      choices: page.files.map(({ id, fileName, note }) => ({
        value: id,
        label: fileName,
        hint: note ?? undefined,
      })),
    }),
  };
  switch (mode) {
    case "hand-on":
      return [all.kind(), all.to(), all.procedure(), all.reason(), all.basis()];
    case "crime":
      return [
        all.kind(),
        all.to(),
        all.reason(),
        all.basis(),
        ...documentFields(locale, page, say),
      ];
    case "consult":
      return [all.to(), all.question(), all.background(), all.optionalBasis(), all.files()];
    case "joint":
      return [all.to(), all.procedure(), all.leads(), all.reason(), all.basis()];
    case "entrust":
      return [all.to(), all.task(), all.due(), all.work(), all.reason(), all.basis(), all.files()];
    case "takeover":
      return [all.procedure(), all.reason(), all.basis()];
  }
}

/** A suspected crime goes to public security; in all else any body can be asked. */
function recipientsOf(mode: SendMode, { recipients }: Offered) {
  if (mode !== "crime") return recipients;
  const byKind = recipients.byKind.filter(({ kind }) => kind === "public-security");
  const suggested = recipients.suggested.filter(
    ({ organization }) => organization.kind === "public-security",
  );
  return { byKind, suggested };
}

function documentFields(
  locale: Locale,
  { files }: Offered,
  say: (key: string, values?: Record<string, string>) => string,
): StepField[] {
  const options = files.map(({ id, fileName }) => ({ value: id, label: fileName }));
  return packetFor(crimeProcedure)!.documents.flatMap(({ key, name }, place): StepField[] => {
    const fields = packetFields(key);
    const named = { name: `${place + 1}. ${name[locale]}` };
    return [
      {
        name: fields.file,
        label: say("document", named),
        kind: "select",
        options,
        placeholder: say("noDocument"),
      },
      texts(fields.text, say("documentText", named), undefined, 20000, 3),
    ];
  });
}

function texts(
  name: string,
  label: string,
  hint: string | undefined,
  most: number,
  rows: number,
): StepField {
  return { name, label, hint, kind: "text", rows, most };
}
