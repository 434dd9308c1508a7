import { useTranslations } from "next-intl";
import { writeSearchCursor } from "#lib/search/cursor";
import type { Found, Place, SearchHit } from "#lib/search/find-cases";
import type { Piece } from "#lib/search/snippet";
import { Badge } from "#ui/badge";
import { EmptyState } from "#ui/empty-state";
import { Link } from "#ui/link";
import { LinkButton } from "#ui/link-button";
import { Pager } from "#ui/pager";
import { When } from "#ui/when";

type Props = {
  found: Found;
  typed: string;
  /** The page that searches, and the folder of the cases that it links to. */
  here: string;
  under: string;
  isFirst: boolean;
};

const placeKeys = { 0: "exact", 1: "about", 2: "written" } as const satisfies Record<Place, string>;

/** What was found, in its order, with the words around what was looked for. */
export function SearchResults({ found, typed, here, under, isFirst }: Props) {
  const t = useTranslations("search");
  if (typed === "") return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  if (found.hits.length === 0)
    return <EmptyState title={t("none")}>{t("noneText", { typed })}</EmptyState>;
  const address = (after?: string) =>
    `${here}?${new URLSearchParams({ q: typed, ...(after && { after }) })}`;
  return (
    <>
      <p className="mb-3 text-fine text-quiet">{t("page")}</p>
      <ol className="border-t border-rule bg-sheet">
        {found.hits.map((hit) => (
          <Hit key={hit.caseId} hit={hit} href={`${under}/${hit.caseId}`} />
        ))}
      </ol>
      <div className="flex flex-wrap items-end gap-2">
        {!isFirst && <LinkButton href={address()}>{t("first")}</LinkButton>}
        <Pager nextHref={found.next && address(writeSearchCursor(found.next))} />
      </div>
    </>
  );
}

function Hit({ hit, href }: { hit: SearchHit; href: string }) {
  const t = useTranslations("search");
  return (
    <li className="relative border-b border-rule px-4 py-3 hover:bg-wash">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-fine text-quiet">
        {hit.number}
        <When at={hit.filedAt} />
        <Badge tone={hit.place === 0 ? "active" : "neutral"}>
          {t(`places.${placeKeys[hit.place]}`)}
        </Badge>
      </p>
      <Link
        href={href}
        className="inline-flex min-h-target items-center font-semibold text-indigo underline underline-offset-4 after:absolute after:inset-0 hover:decoration-2"
      >
        {hit.title}
      </Link>
      {hit.snippets.map(({ source, pieces }) => (
        <p key={source + piecesText(pieces)} className="measure break-words text-fine">
          <span className="text-quiet">{t(`sources.${source}`)} · </span>
          <Marked pieces={pieces} />
        </p>
      ))}
    </li>
  );
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  let at = 0;
  return pieces.map(({ text, hit }) => {
    at += text.length;
    return hit ? (
      <mark key={at} className="bg-amber-wash font-semibold text-ink">
        {text}
      </mark>
    ) : (
      text
    );
  });
}

function piecesText(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}
