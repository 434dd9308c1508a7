import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { DoorForm } from "#app/(door)/door-form";
import { Sheet } from "#app/(door)/sheet";
import { currentSession } from "#lib/auth/current-actor";
import { demoGuests } from "#lib/auth/demo-guests";
import { refusalOf } from "#lib/auth/sign-in-problem";
import { refusalMessage } from "#lib/web/refusal-message";
import { Banner } from "#ui/banner";
import { Link } from "#ui/link";
import { signInWithPassword } from "./actions";
import { DemoDoors } from "./components";
import { WhyAsked } from "./why-asked";

type Props = { searchParams: Promise<{ to?: string | string[]; error?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const [t, { to, error }] = await Promise.all([getTranslations("auth"), searchParams]);
  const guests = await demoGuests(await headers());
  const way = String(to ?? "");
  const problem = refusalOf(error === undefined ? null : String(error));
  return (
    <Sheet
      title={t("signIn.title")}
      beside={guests.length > 0 ? <DemoDoors guests={guests} to={way} /> : <WaysToAnAccount />}
    >
      <AlreadyHere />
      {way && (
        <WhyAsked
          words={{
            asked: t("signIn.asked"),
            ended: t("signIn.ended"),
            endedText: t("signIn.endedText"),
          }}
        />
      )}
      {problem && (
        <Banner kind="refusal" announce title={(await refusalMessage(problem)).summary} />
      )}
      <DoorForm
        action={signInWithPassword}
        hidden={{ to: way }}
        fields={[
          { name: "email", type: "email", label: t("email"), autoComplete: "username" },
          {
            name: "password",
            type: "password",
            label: t("password"),
            autoComplete: "current-password",
          },
        ]}
        submit={t("signIn.submit")}
        failed={t("failed")}
      />
      {guests.length > 0 && (
        <div className="mt-8 border-t border-rule pt-6">
          <WaysToAnAccount />
        </div>
      )}
    </Sheet>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth.signIn"))("title") };
}

async function AlreadyHere() {
  const session = await currentSession();
  if (!session) return null;
  const t = await getTranslations("auth.signIn");
  const goOn = (
    <Link href="/seats" className="text-link">
      {t("goOn")}
    </Link>
  );
  return (
    <Banner title={t("already", { name: session.personName })} advice={goOn}>
      {t("alreadyText")}
    </Banner>
  );
}

async function WaysToAnAccount() {
  const t = await getTranslations("auth.signIn");
  return (
    <section>
      <h2 className="text-title-3 font-semibold">{t("noAccount")}</h2>
      <ul className="measure mt-2 grid gap-2">
        <li>
          {t.rich("party", {
            link: () => (
              <Link href="/register" className="text-link">
                {t("partyLink")}
              </Link>
            ),
          })}
        </li>
        <li>{t("body")}</li>
        <li>{t("forgotten")}</li>
      </ul>
    </section>
  );
}
