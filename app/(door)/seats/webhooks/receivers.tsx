import { useTranslations } from "next-intl";
import { mostAttempts } from "#lib/webhooks/retry-plan";
import { Section } from "#ui/section";

const body = `{
  "type": "case.event",
  "timestamp": "2026-11-28T02:00:00.000Z",
  "data": {
    "caseId": "019ad3b1-…",
    "caseNumber": "QH-2026-000123",
    "seq": 17,
    "eventType": "action-taken",
    "at": "2026-11-28T02:00:00.000Z"
  }
}`;

const verify = `import { Webhook } from "standardwebhooks";

// rawBody: the bytes as they came in, not JSON that was parsed and written again
const notice = new Webhook(process.env.QIHENG_WEBHOOK_SECRET).verify(rawBody, headers);`;

const rules = ["answer", "twice", "retry", "gone", "rotate", "details"] as const;

/** How a receiver checks and reads what it is told. */
export function Receivers() {
  const t = useTranslations("webhooks.receivers");
  const values = { most: mostAttempts, path: "/api/v1/cases/{caseId}" };
  return (
    <Section id="receivers" title={t("title")} lead={t("intro")}>
      <p>{t("body")}</p>
      <Code text={body} />
      <p className="mt-4">{t("verify")}</p>
      <Code text={verify} />
      <ul className="measure mt-4 list-disc space-y-1 pl-5">
        {rules.map((rule) => (
          <li key={rule}>{t(`rules.${rule}`, values)}</li>
        ))}
      </ul>
    </Section>
  );
}

function Code({ text }: { text: string }) {
  return (
    <pre
      lang="en"
      className="mt-2 max-w-full whitespace-pre-wrap wrap-anywhere border border-rule bg-sheet p-4 font-mono text-fine"
    >
      <code>{text}</code>
    </pre>
  );
}
