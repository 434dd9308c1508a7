import { getLocale } from "next-intl/server";
import { asking, fieldLabel, problemText } from "#app/(public)/file/asking";
import { ProblemBanner } from "#app/(public)/file/problem-banner";
import { RightFields } from "#app/(public)/file/right-fields";
import { sayer } from "#app/(public)/say";
import { Wide } from "#app/(public)/wide";
import type { MemberActor } from "#lib/access/actor";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { TypedSection } from "#lib/complaints/draft-answers";
import { listHolders } from "#lib/complaints/list-holders";
import { readSection } from "#lib/complaints/read-section";
import { Breadcrumb } from "#ui/breadcrumb";
import { ErrorSummary } from "#ui/error-summary";
import { LinkButton } from "#ui/link-button";
import { PageHeader } from "#ui/page-header";
import { RadioGroup } from "#ui/radio-group";
import { SubmitButton } from "#ui/submit-button";
import { keepRight } from "./actions";

type Props = {
  actor: MemberActor;
  title: string;
  typed: TypedSection;
  asked: Record<string, string | string[] | undefined>;
  change?: { rightId: string; version: number; holderOrganizationId: string };
};

/** The form of one right; what was typed and did not stand comes back in the page's address. */
export async function RightPage({ actor, title, typed, asked, change }: Props) {
  const [say, locale, holders] = await Promise.all([sayer(), getLocale(), listHolders(actor)]);
  const { problems } = readSection("right", { right: typed }, shanghaiDate(actor.now));
  const shown = asked.check ? problems : {};
  const holder = change?.holderOrganizationId ?? String(asked.holder ?? actor.organizationId);
  return (
    <Wide>
      <div className="max-w-[46em]">
        <Breadcrumb
          label={say("rights.title")}
          items={[{ href: "/rights", label: say("rights.title") }]}
        />
        <ErrorSummary
          key={JSON.stringify(typed)}
          title={say("filing.problems.title", { count: Object.keys(shown).length })}
          errors={Object.entries(shown).map(([field, wrong]) => ({
            field,
            message: problemText(wrong, fieldLabel("right", field, say), say),
          }))}
        />
        <ProblemBanner problem={asked.problem?.toString()} />
        <PageHeader title={title} />
        <form action={keepRight} noValidate className="group">
          {change && (
            <>
              <input type="hidden" name="rightId" value={change.rightId} />
              <input type="hidden" name="version" value={change.version} />
            </>
          )}
          {!change && holders.length > 1 ? (
            <RadioGroup
              name="holder"
              label={say("rights.holder")}
              hint={say("rights.holderHint")}
              defaultValue={holder}
              choices={holders.map(({ id, name }) => ({ value: id, label: name[locale] }))}
            />
          ) : (
            <input type="hidden" name="holder" value={holder} />
          )}
          <RightFields
            ask={asking("right", typed, shown, say)}
            say={say}
            locale={locale}
            typed={typed}
            tips={false}
          />
          <div className="mt-10 flex flex-wrap gap-3">
            <SubmitButton pendingLabel={say("common.pending")}>{say("rights.save")}</SubmitButton>
            <LinkButton href="/rights">{say("common.cancel")}</LinkButton>
          </div>
        </form>
      </div>
    </Wide>
  );
}
