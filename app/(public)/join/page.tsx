import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { DoorForm } from "#app/(door)/door-form";
import { Sheet } from "#app/(door)/sheet";
import { Wide } from "#app/(public)/wide";
import { Refusal } from "#lib/access/refusal";
import { clientAddress } from "#lib/auth/client-address";
import { type LetterStatement, letterStatement } from "#lib/service-letters/letter-statement";
import { readCode } from "#lib/web/code-cookie";
import { refusalMessage } from "#lib/web/refusal-message";
import { Banner } from "#ui/banner";
import { Button } from "#ui/button";
import { PageHeader } from "#ui/page-header";
import { codeField } from "../code-field";
import { showLetter, useAnotherLetter } from "./actions";
import { joinCookie } from "./join-cookie";
import { Joining } from "./joining";
import { Statement } from "./statement";

type Asked = { number?: string | string[]; shown?: string };
type Props = { searchParams: Promise<Asked> };

export default async function JoinPage({ searchParams }: Props) {
  const { number, shown } = await searchParams;
  const found = shown ? await lookedUp() : null;
  if (found && !(found instanceof Refusal))
    return (
      <Wide>
        <Found statement={found} />
      </Wide>
    );
  return (
    <Wide>
      {found && <Banner kind="refusal" announce title={(await refusalMessage(found)).summary} />}
      <Ask number={typeof number === "string" ? number.slice(0, 40) : ""} />
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("letters.join"))("title") };
}

/** The letter that this browser looked up a moment ago, as it stands now; null when there is none. */
async function lookedUp(): Promise<LetterStatement | Refusal | null> {
  const typed = readCode((await cookies()).get(joinCookie().name)?.value);
  if (!typed) return null;
  try {
    return await letterStatement(typed, clientAddress(await headers()));
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown;
    throw thrown;
  }
}

async function Found({ statement }: { statement: LetterStatement }) {
  const t = await getTranslations("letters.join");
  return (
    <div className="max-w-[46em]">
      <PageHeader
        title={t("statement")}
        actions={
          <form action={useAnotherLetter}>
            <Button type="submit">{t("other")}</Button>
          </form>
        }
      />
      <Statement statement={statement} />
      <Joining party={statement.party} />
    </div>
  );
}

async function Ask({ number }: { number: string }) {
  const [t, auth] = await Promise.all([getTranslations("letters.join"), getTranslations("auth")]);
  return (
    <Sheet title={t("title")} lead={t("lead")} beside={<Beside />}>
      <DoorForm
        action={showLetter}
        fields={[
          {
            ...codeField,
            name: "number",
            label: t("number"),
            hint: t("numberHint"),
            defaultValue: number,
          },
          { ...codeField, name: "code", label: t("code"), hint: t("codeHint") },
        ]}
        submit={t("submit")}
        failed={auth("failed")}
      />
    </Sheet>
  );
}

async function Beside() {
  const t = await getTranslations("letters.join");
  return (
    <>
      <h2 className="text-title-3 font-semibold">{t("beside")}</h2>
      <ul className="measure mt-2 grid list-disc gap-1 pl-5">
        <li>{t("beside1")}</li>
        <li>{t("beside2")}</li>
        <li>{t("beside3")}</li>
      </ul>
      <h2 className="mt-8 text-title-3 font-semibold">{t("noLetter")}</h2>
      <p className="measure mt-1">{t("noLetterText")}</p>
    </>
  );
}
