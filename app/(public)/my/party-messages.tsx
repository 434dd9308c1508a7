import { getLocale, getTranslations } from "next-intl/server";
import { MessageBox } from "#app/_case/message-box";
import type { MemberActor } from "#lib/access/actor";
import type { PartyCase } from "#lib/cases/party-case";
import { openSides } from "#lib/correspondence/message-gate";
import { messagesOf } from "#lib/correspondence/messages-of";
import { Section } from "#ui/section";
import { When } from "#ui/when";

/** What the party and the handling bodies wrote to each other, and a few lines more. */
export async function PartyMessages({ actor, file }: { actor: MemberActor; file: PartyCase }) {
  const [t, locale, messages] = await Promise.all([
    getTranslations("correspondence"),
    getLocale(),
    messagesOf(actor, file.kase.id),
  ]);
  const { standing } = file;
  const open = openSides({ standing, roles: actor.roles, respondentServed: true });
  const options = file.lanes.map(({ proceeding, organization }) => ({
    value: proceeding.id,
    label: organization[locale],
  }));
  return (
    <Section id="messages" title={t("title")}>
      {messages.length === 0 && <p className="mb-4 text-quiet">{t("none")}</p>}
      <ol aria-label={t("label")} className="mb-5 grid gap-3">
        {messages.map(({ id, at, payload, person, organization, disclosures }) => (
          <li
            key={id}
            className={`max-w-[36em] border border-rule px-4 py-2.5 ${payload.fromBody ? "bg-sheet" : "ml-auto bg-wash"}`}
          >
            <p className="flex flex-wrap justify-between gap-x-4 text-fine text-quiet">
              <span>
                {t(payload.fromBody ? "from.body" : "from.own", {
                  person: person ?? "",
                  organization: organization?.[locale] ?? "",
                })}
              </span>
              <When at={at} />
            </p>
            <p className="whitespace-pre-line">{disclosures.message}</p>
          </li>
        ))}
      </ol>
      {open.length > 0 && options.length > 0 && (
        <MessageBox
          here={`/my/cases/${file.kase.id}`}
          hint={t("textHint")}
          after={messages.length}
          choice={{ name: "proceedingId", label: t("body"), options }}
        />
      )}
    </Section>
  );
}
