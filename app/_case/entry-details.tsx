import { useLocale, useTranslations } from "next-intl";
import { printDay } from "#lib/clocks/print-time";
import { procedureOf } from "#lib/procedures/registry";
import type { Field } from "#lib/proceedings/procedure";
import { type AnsweredEntry, answerOf } from "#lib/supplements/item-answers";
import type { TimelineEntry } from "#lib/timeline/timeline-for";
import { caseWords } from "#lib/web/case-words";

type ActionEntry = Extract<TimelineEntry, { type: "action-taken" }>;

/** What was entered with an action: its choices, days and amounts, and its texts. */
export function ActionDetails({ entry }: { entry: ActionEntry }) {
  const words = caseWords(useTranslations());
  const format = useFactWords(entry);
  const { procedureKey, action, input } = entry.payload;
  const fields = Object.entries(procedureOf(procedureKey).actions[action]?.input ?? {});
  const lines = fields.flatMap(([name, field]) => {
    const value =
      field.kind === "text" ? entry.disclosures[name] : format(name, field, input[name]);
    return value ? [{ name, label: words.field(procedureKey, action, name), value }] : [];
  });
  return lines.length > 0 && <Lines lines={lines} />;
}

const told = [
  "task",
  "answer",
  "result",
  "part",
  "reason",
  "basis",
  "closing",
  "note",
  "message",
] as const;

/** The texts of an event that is no action: what was asked and answered, why, on which ground. */
export function TextDetails({ disclosures }: { disclosures: Record<string, string> }) {
  const t = useTranslations("cases.timeline.texts");
  const lines = told.flatMap((name) =>
    disclosures[name] ? [{ name, label: t(name), value: disclosures[name] }] : [],
  );
  return lines.length > 0 && <Lines lines={lines} />;
}

/** One thing that a body had asked for: what was said, or why it cannot be brought, and its files. */
export function ItemDetails({ entry }: { entry: AnsweredEntry }) {
  const t = useTranslations("cases.timeline.texts");
  const { item } = entry.disclosures;
  const { text, brought, files } = answerOf(entry);
  const lines = [
    ...(item ? [{ name: "item", label: t("item"), value: item }] : []),
    ...(text ? [{ name: "text", label: t(brought ? "answer" : "reason"), value: text }] : []),
  ];
  return (
    <>
      {lines.length > 0 && <Lines lines={lines} />}
      {files.map(({ evidenceId, fileName }) => (
        <p key={evidenceId}>
          <a
            href={`/api/evidence/${evidenceId}`}
            className="text-link inline-flex min-h-target items-center break-all"
          >
            {fileName || t("file")}
          </a>
        </p>
      ))}
    </>
  );
}

function Lines({ lines }: { lines: { name: string; label: string; value: string }[] }) {
  const t = useTranslations("cases");
  return (
    <dl className="grid gap-1">
      {lines.map(({ name, label, value }) => (
        <div key={name}>
          <dt className="inline text-quiet">{t("pair", { label, value: "" })}</dt>
          <dd className="inline whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function useFactWords({ payload }: ActionEntry) {
  const t = useTranslations("cases.step");
  const words = caseWords(useTranslations());
  const locale = useLocale();
  const option = (name: string, key: string) =>
    words.option(payload.procedureKey, payload.action, name, key);
  return (name: string, field: Field, value: unknown): string => {
    if (value === null || value === undefined || value === "") return "";
    switch (field.kind) {
      case "choice":
        return option(name, String(value));
      case "choices":
        return String(value)
          .split(",")
          .map((key) => option(name, key))
          .join(locale === "zh" ? "、" : ", ");
      case "date":
        return printDay(String(value), locale);
      case "yuan":
        return `${Number(value).toLocaleString("en-US")} ${t("yuan")}`;
      default:
        return t("tick");
    }
  };
}
