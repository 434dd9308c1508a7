import { getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import { feedScopes, feedSince } from "#lib/deadlines/feed";
import { Section } from "#ui/section";
import { When } from "#ui/when";
import { changeFeed } from "./deadline-actions";
import { FeedForm } from "./feed-form";

/** The private calendar feed of the actor's seat: make one, make another, stop it. */
export async function DeadlineFeed({ actor, at }: { actor: MemberActor; at: "/my" | "/desk" }) {
  const [t, since] = await Promise.all([getTranslations("deadlines.feed"), feedSince(actor)]);
  return (
    <Section title={t("title")} lead={t("lead")}>
      {since && <p className="mb-3">{t.rich("made", { time: () => <When at={since} /> })}</p>}
      <FeedForm
        action={changeFeed}
        isMade={since !== null}
        scopes={
          at === "/desk" ? feedScopes.map((value) => ({ value, label: t(`scopes.${value}`) })) : []
        }
        words={{
          scope: t("scope"),
          make: t(since ? "again" : "make"),
          end: t("end"),
          copy: t("copy"),
          copied: t("copied"),
          once: t("once"),
        }}
      />
    </Section>
  );
}
