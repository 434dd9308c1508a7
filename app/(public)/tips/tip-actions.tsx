import { getLocale, getTranslations } from "next-intl/server";
import { sayer } from "#app/(public)/say";
import type { PartyCase } from "#lib/cases/party-case";
import type { Lane } from "#lib/proceedings/lanes-of";
import { Banner } from "#ui/banner";
import { LinkButton } from "#ui/link-button";
import { Section } from "#ui/section";

/** What the body asks, and what the reporter may do now; from the gate, nothing else. */
export async function TipActions({ file }: { file: PartyCase }) {
  const [t, say, locale] = await Promise.all([
    getTranslations("tips.view"),
    sayer("procedures"),
    getLocale(),
  ]);
  const open = file.lanes.flatMap((lane) => lane.open.map((action) => ({ lane, action })));
  return (
    <>
      {file.lanes.filter(isWaiting).map((lane) => (
        <Banner
          key={lane.proceeding.id}
          kind="warning"
          title={t("waiting", { organization: lane.organization[locale] })}
        >
          {questionOf(lane, file)}
        </Banner>
      ))}
      <Section title={t("act")}>
        {open.length === 0 && <p className="text-quiet">{t("actNone")}</p>}
        <div className="grid gap-4">
          {open.map(({ lane: { proceeding }, action }) => (
            <div key={proceeding.id + action}>
              <LinkButton
                variant={action.startsWith("answer") ? "primary" : "quiet"}
                href={`/tips/steps/${proceeding.id}/${action}`}
              >
                {say(`${proceeding.procedureKey}.actions.${action}.label`)}
              </LinkButton>
              <p className="mt-1 text-fine text-quiet">
                {say(`${proceeding.procedureKey}.actions.${action}.consequence`)}
              </p>
            </div>
          ))}
        </div>
      </Section>
    </>
  );
}

function isWaiting({ stateRule }: Lane): boolean {
  return stateRule?.waitsFor === "complainant";
}

/** The texts of the step that put the proceeding into the state in which it waits. */
function questionOf({ proceeding }: Lane, { timeline }: PartyCase): string {
  const asked = timeline.find(
    (entry) =>
      entry.type === "action-taken" &&
      entry.proceedingId === proceeding.id &&
      entry.payload.to === proceeding.state,
  );
  const { actor: _who, ...texts } = asked?.disclosures ?? {};
  return Object.values(texts).join("\n");
}
