import { limitsNow } from "#app/(public)/limits-now";
import { sayer } from "#app/(public)/say";
import { shanghaiDate } from "#lib/calendar/plain-date";
import { type Detour, type GuideStep, guideOf } from "#lib/guides/guide-of";
import { limitOn } from "#lib/law/limits/limits";
import type { Procedure } from "#lib/proceedings/procedure";
import { Section } from "#ui/section";

type Props = { table: Procedure; today: Date };

/** The way through a procedure as a line of stops: a list to those who hear it, a diagram to the eye. */
export async function GuideWay({ table, today }: Props) {
  const say = await sayer();
  const { steps, ends } = guideOf(table);
  return (
    <Section title={say("guides.way")} lead={say("guides.wayLead")}>
      <ol className="ml-1.5 border-l-2 border-indigo">
        {steps.map((step, index) => (
          <li key={step.state} className="relative pb-6 pl-6">
            <Dot filled={index === 0} />
            <Stop table={table} stop={step} today={today} />
            <Beside table={table} step={step} today={today} />
          </li>
        ))}
        <li className="relative pl-6">
          <Dot filled />
          <p className="font-semibold">{say("guides.endsTitle")}</p>
          <ul className="mt-1 grid gap-1">
            {ends.map((state) => (
              <li key={state} className="text-quiet">
                <span className="text-ink">
                  {say(`procedures.${table.key}.states.${state}.name`)}
                </span>
                {" — "}
                {say(`procedures.${table.key}.states.${state}.about`)}
              </li>
            ))}
          </ul>
        </li>
      </ol>
    </Section>
  );
}

type StepProps = { table: Procedure; step: GuideStep; today: Date };

async function Beside({ table, step, today }: StepProps) {
  const say = await sayer();
  const endNames = step.ends.map((state) => say(`procedures.${table.key}.states.${state}.name`));
  return (
    <>
      {step.detours.length > 0 && (
        <>
          <p className="mt-3 text-fine text-quiet">{say("guides.detour")}</p>
          <ul className="grid gap-2 border-l border-dashed border-edge pl-4">
            {step.detours.map((detour) => (
              <li key={detour.state}>
                <Stop table={table} stop={detour} today={today} />
              </li>
            ))}
          </ul>
        </>
      )}
      {endNames.length > 0 && (
        <p className="mt-2 text-fine text-quiet">
          {say("guides.mayEnd", { ends: endNames.join(say("guides.comma")) })}
        </p>
      )}
    </>
  );
}

type StopProps = { table: Procedure; stop: Detour; today: Date };

async function Stop({ table, stop: { state, moves, limits }, today }: StopProps) {
  const [say, kept] = await Promise.all([sayer(), limitsNow()]);
  const words = `procedures.${table.key}`;
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">{say(`${words}.states.${state}.name`)}</span>
        <span className={`text-fine ${moves === "owner" ? "text-quiet" : "text-amber"}`}>
          {say(`guides.moves.${moves}`)}
        </span>
      </p>
      <p className="text-quiet">{say(`${words}.states.${state}.about`)}</p>
      {limits.map((clock) => {
        const { amount, unit } = limitOn(table.clocks[clock]!.limit, shanghaiDate(today), kept);
        const of = unit === "working-days" ? "workingDays" : unit;
        return (
          <p key={clock} className="text-fine">
            {say("guides.begins", {
              limit: say(`${words}.clocks.${clock}.name`),
              amount: say("clocks.amount", { amount, unit: of }),
            })}
          </p>
        );
      })}
    </>
  );
}

function Dot({ filled = false }: { filled?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`absolute top-1.5 -left-[9px] size-4 rounded-full border-2 border-indigo ${filled ? "bg-indigo" : "bg-paper"}`}
    />
  );
}
