import { getFormatter, getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionDetails } from "#app/_case/entry-details";
import { LawCitation } from "#app/_case/law-citation";
import { LetterCode } from "#app/(public)/join/letter-code";
import { siteAddress } from "#lib/auth/site-address";
import { conducts, rightKinds } from "#lib/routing/vocabulary";
import type { ServiceLetter } from "#lib/service-letters/open-letter";
import { caseWords } from "#lib/web/case-words";
import { Instrument } from "#ui/instrument";
import { When } from "#ui/when";

/** The notice as it is printed: to whom, what was served, which limits, how to come in, by whom. */
export async function LetterSheet({ letter, code }: { letter: ServiceLetter; code: string }) {
  const [all, t, locale] = await Promise.all([
    getTranslations(),
    getTranslations("letters.letter"),
    getLocale(),
  ]);
  const { kase, party, body, lane } = letter;
  const procedure = caseWords(all).procedure(lane.proceeding.procedureKey);
  return (
    <Instrument
      title={all("letters.title")}
      number={party.number ?? kase.number}
      foot={<Signed letter={letter} />}
    >
      <p className="font-bold">{t("to", { party: party.name })}</p>
      <p className="indent-[2em]">{t("opening", { procedure, number: kase.number })}</p>
      <Served letter={letter} />
      <Limits letter={letter} />
      <Part title={t("how")}>
        <ol className="grid list-decimal gap-1 pl-[2em]">
          <li>{t("how1", { address: siteAddress("/join") })}</li>
          <li>{t("how2")}</li>
          <li>{t("how3")}</li>
        </ol>
        <LetterCode number={kase.number} code={code} />
        {party.expiresAt && (
          <p>{t.rich("valid", { day: () => <When at={party.expiresAt!} as="day" /> })}</p>
        )}
      </Part>
      <Part title={t("paper")}>
        <p className="indent-[2em]">{t("paperText")}</p>
        {(body.address || body.phone) && (
          <p>
            {t("contact", {
              contact: [body[locale], body.address, body.phone].filter(Boolean).join(" · "),
            })}
          </p>
        )}
      </Part>
    </Instrument>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-2 print:gap-1">
      <h3 className="font-bold">{title}</h3>
      {children}
    </section>
  );
}

async function Served({ letter: { kase, lane, service, party } }: { letter: ServiceLetter }) {
  const [all, t, locale] = await Promise.all([
    getTranslations(),
    getTranslations("letters.letter"),
    getLocale(),
  ]);
  const { right, conduct } = kase.answers;
  const done = service && caseWords(all).done(lane.proceeding.procedureKey, service.payload.action);
  return (
    <Part title={t("what")}>
      {done && <p className="indent-[2em]">{t("served", { done })}</p>}
      <p className="indent-[2em]">
        {t("matter", {
          right: rightKinds[right.kind][locale],
          conduct: conducts[conduct.conduct][locale],
        })}
      </p>
      {service && (
        <div className="pl-[2em]">
          <ActionDetails entry={service} />
        </div>
      )}
      {party.address && <p className="indent-[2em]">{t("address", { address: party.address })}</p>}
    </Part>
  );
}

async function Limits({ letter: { lane, limits } }: { letter: ServiceLetter }) {
  const [all, t] = await Promise.all([getTranslations(), getTranslations("letters.letter")]);
  const words = caseWords(all);
  const { procedureKey } = lane.proceeding;
  return (
    <Part title={t("limits")}>
      {limits.length === 0 && <p className="indent-[2em]">{t("noLimits")}</p>}
      {limits.map(({ id, key, dueOn, expected, limit }) => (
        <p key={id} className="indent-[2em]">
          {t.rich("limit", {
            clock: words.clock(procedureKey, key),
            expected: expected ? "yes" : "no",
            day: () => (dueOn ? <When at={dueOn} /> : "—"),
          })}{" "}
          {words.onExpiry(procedureKey, key)} <LawCitation {...limit.citation} />
        </p>
      ))}
    </Part>
  );
}

async function Signed({ letter: { body, party } }: { letter: ServiceLetter }) {
  const [t, locale, format] = await Promise.all([
    getTranslations("letters.letter"),
    getLocale(),
    getFormatter(),
  ]);
  return (
    <>
      <p className="font-bold">{body[locale]}</p>
      {party.issuedAt && <p>{format.dateTime(party.issuedAt, { dateStyle: "long" })}</p>}
      <p className="text-fine text-quiet">{t("seal")}</p>
    </>
  );
}
