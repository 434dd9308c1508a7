import { getLocale } from "next-intl/server";
import { Citations } from "#app/(public)/file/reason";
import { limitsNow } from "#app/(public)/limits-now";
import { sayer } from "#app/(public)/say";
import { type LimitKey, limitOn } from "#lib/law/limits/limits";
import { Badge } from "#ui/badge";

/** How many days each step may take by the law in force today, with its article. */
export async function RouteLimits({
  limits,
  today,
}: {
  limits: readonly LimitKey[];
  today: string;
}) {
  const [say, locale, kept] = await Promise.all([sayer(), getLocale(), limitsNow()]);
  return (
    <ul className="grid gap-2">
      {limits.map((key) => {
        const limit = limitOn(key, today, kept);
        const unit = limit.unit === "working-days" ? "workingDays" : limit.unit;
        const amount = say("clocks.amount", { amount: limit.amount, unit });
        const named = `filing.routing.limit.${key.replaceAll(".", "_")}`;
        const sentence = say.has(named) ? named : "filing.routing.limit.other";
        return (
          <li key={key}>
            <span>{say(sentence, { amount, trigger: limit.trigger[locale] })}</span>{" "}
            {limit.kind === "target" && (
              <Badge tone="neutral">{say("filing.routing.target")}</Badge>
            )}
            <Citations citations={[limit.citation]} dated />
          </li>
        );
      })}
    </ul>
  );
}
