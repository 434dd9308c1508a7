import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseTimeline } from "#app/_case/case-timeline";
import { Lanes } from "#app/_case/lanes";
import { Live } from "#app/_case/live";
import { NoticeList } from "#app/_case/notice-list";
import { caseOrWhy } from "#app/(public)/my/case-or-why";
import { PartyActions } from "#app/(public)/my/party-actions";
import { PartyComplaint } from "#app/(public)/my/party-complaint";
import { PartyEvidence } from "#app/(public)/my/party-evidence";
import { PartyHeader } from "#app/(public)/my/party-header";
import { PartyMessages } from "#app/(public)/my/party-messages";
import { PartyRemedies } from "#app/(public)/my/party-remedies";
import { PartySurvey } from "#app/(public)/my/party-survey";
import type { UploadAsked } from "#app/(public)/upload-news";
import { Wide } from "#app/(public)/wide";
import { requireActor } from "#lib/auth/current-actor";
import { partyCase } from "#lib/cases/party-case";
import { noticesOf } from "#lib/notices/notices-of";
import { Banner } from "#ui/banner";
import { Breadcrumb } from "#ui/breadcrumb";
import { Disclosure } from "#ui/disclosure";
import { LinkButton } from "#ui/link-button";
import { Section } from "#ui/section";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<UploadAsked & { done?: string; before?: string }>;
};

export default async function MyCasePage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams]);
  const actor = await requireActor();
  const before = Number(asked.before) || undefined;
  const file = await caseOrWhy(actor, id, () => partyCase(actor, id, before));
  const [t, cases, my, notices] = await Promise.all([
    getTranslations("following.case"),
    getTranslations("cases.timeline"),
    getTranslations("following.my"),
    getTranslations("notices"),
  ]);
  return (
    <Wide>
      <Breadcrumb label={my("title")} items={[{ href: "/my", label: my("allCases") }]} />
      {asked.done && <Banner kind="success" announce title={t("actDone")} />}
      <PartyHeader file={file} now={actor.now} />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="min-w-0 lg:col-start-2 lg:row-start-1">
          <PartyActions file={file} />
          <PartyRemedies file={file} now={actor.now} />
          <PartySurvey actor={actor} file={file} />
          <Section title={t("parts.proceedings")}>
            <Lanes lanes={file.lanes} now={actor.now} calendar={file.calendar} />
          </Section>
        </div>
        <div className="min-w-0 lg:col-start-1 lg:row-start-1">
          <Section id="timeline" title={t("parts.timeline")}>
            <CaseTimeline entries={file.timeline} />
            {file.before && (
              <LinkButton href={`/my/cases/${id}?before=${file.before}#timeline`}>
                {cases("older")}
              </LinkButton>
            )}
          </Section>
          <PartyMessages actor={actor} file={file} />
          <Section id="notices" title={notices("title")}>
            <NoticeList
              notices={await noticesOf(actor, file.kase.id)}
              under={`/my/cases/${id}/notices`}
            />
          </Section>
          <PartyEvidence actor={actor} file={file} asked={asked} />
          <Section title={t("parts.complaint")}>
            <Disclosure summary={t("parts.complaint")}>
              <PartyComplaint file={file} />
            </Disclosure>
          </Section>
        </div>
      </div>
      <Live address={`/api/cases/${id}/stream`} words={cases("changed")} />
    </Wide>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("following.my"))("title") };
}
