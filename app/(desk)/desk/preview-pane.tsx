import { getLocale, getTranslations } from "next-intl/server";
import { Channels } from "#app/_case/channels";
import { Lanes } from "#app/_case/lanes";
import { OpenActions } from "#app/_case/open-actions";
import { SimilarPart } from "#app/_case/similar-part";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { casePreview } from "#lib/cases/case-preview";
import type { CaseFile } from "#lib/cases/open-case";
import { eventSentence } from "#lib/web/event-words";
import { Link } from "#ui/link";
import { LinkButton } from "#ui/link-button";
import { When } from "#ui/when";

type Props = {
  actor: MemberActor;
  caseId: string;
  /** The list with this pane, and without it. */
  listHref: string;
  closeHref: string;
};

/** One case beside the queue: where it stands, what is open, what may say the same, what happened last. */
export async function PreviewPane({ actor, caseId, listHref, closeHref }: Props) {
  const preview = await casePreview(actor, caseId).catch((thrown) => {
    if (thrown instanceof NotSeen) return null;
    throw thrown;
  });
  if (!preview) return null;
  const { file, similar } = preview;
  const t = await getTranslations("desk");
  const { kase, lanes, calendar } = file;
  return (
    <aside
      aria-label={t("previewPane")}
      className="sticky top-16 hidden max-h-[calc(100dvh-5rem)] self-start overflow-y-auto border border-rule bg-sheet p-4 lg:block print:hidden"
    >
      <div className="flex items-center justify-between gap-3">
        <p className="flex items-center gap-2 text-fine text-quiet">
          <Channels channels={kase.channels} />
          {kase.number}
        </p>
        <Link href={closeHref} scroll={false} className="text-link min-h-target text-fine">
          {t("closePreview")}
        </Link>
      </div>
      <h2 className="mt-1 mb-3 font-song text-title-3 font-bold">{kase.title}</h2>
      <LinkButton href={`/desk/cases/${kase.id}`} variant="primary" className="w-full">
        {t("openCase")}
      </LinkButton>
      <div className="my-4">
        <OpenActions caseId={kase.id} lanes={lanes} brief />
      </div>
      <Lanes lanes={lanes} now={actor.now} calendar={calendar} />
      {similar && <SimilarPart file={file} similar={similar} list={listHref} />}
      <Latest file={file} title={t("latest")} />
    </aside>
  );
}

async function Latest({ file, title }: { file: CaseFile; title: string }) {
  const [all, locale] = await Promise.all([getTranslations(), getLocale()]);
  return (
    <>
      <h3 className="mt-5 mb-1 font-semibold">{title}</h3>
      <ul className="text-fine">
        {file.timeline.map((entry) => (
          <li key={entry.id} className="flex justify-between gap-3 border-t border-rule py-1">
            <span>{eventSentence(all, locale, entry)}</span>
            <span className="text-quiet">
              <When at={entry.at} as="short" />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
