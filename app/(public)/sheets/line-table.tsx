import { useTranslations } from "next-intl";
import type { Say } from "#app/(public)/say";
import { columnsOf, type ImportKind } from "#lib/sheet-imports/columns";
import type { ImportLine } from "#lib/sheet-imports/find-import";
import type { Locale } from "#lib/web/locale";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";
import { lineProblem } from "./line-problem";

type Props = {
  caption: string;
  kind: ImportKind;
  lines: readonly ImportLine[];
  say: Say;
  locale: Locale;
};

/** Lines of a sheet by their numbers there: what they say, and what is wrong or came of them. */
export function LineTable({ caption, kind, lines, say, locale }: Props) {
  const t = useTranslations("sheetImports");
  return (
    <DataTable<ImportLine>
      caption={caption}
      rows={lines}
      rowKey={({ id }) => id}
      cards
      columns={[
        { key: "line", header: t("line"), tight: true, cell: ({ line }) => line },
        {
          key: "what",
          header: t("what"),
          heading: true,
          wide: true,
          cell: ({ cells }) => {
            const [first = "", ...more] = shownIn(kind).map((key) => cells[key] ?? "");
            return (
              <>
                <span className="wrap-anywhere">{first}</span>
                <span className="block text-fine font-normal wrap-anywhere text-quiet">
                  {more.filter(Boolean).join(" · ")}
                </span>
              </>
            );
          },
        },
        {
          key: "state",
          header: t("state"),
          wide: true,
          cell: (line) => <Outcome kind={kind} line={line} say={say} locale={locale} />,
        },
      ]}
    />
  );
}

type OutcomeProps = Pick<Props, "kind" | "say" | "locale"> & { line: ImportLine };

function Outcome({ kind, line, say, locale }: OutcomeProps) {
  const t = useTranslations("sheetImports");
  const { state, madeId, caseNumber } = line;
  if (state === "good") return t("lineStates.good");
  if (state === "made")
    return (
      <Link
        className="text-link whitespace-nowrap"
        href={kind === "complaints" ? `/my/cases/${madeId}` : `/rights/${madeId}`}
      >
        {caseNumber ?? t(`kinds.${kind}.made`)}
      </Link>
    );
  return (
    <>
      <span className="font-semibold text-cinnabar">{t(`lineStates.${state}`)}</span>
      <span className="measure block">{lineProblem(kind, line, say, locale)}</span>
    </>
  );
}

/** The cells by which somebody knows a line again. */
function shownIn(kind: ImportKind) {
  const shown = [
    "respondent.name",
    "respondent.shopUrl",
    "saved.right",
    "saved.holder",
    "right.title",
  ];
  const more = ["right.identifier", "right.kind"];
  const keys = columnsOf[kind].map(({ key }) => key);
  return [...shown, ...more].flatMap((one) => keys.filter((key) => key === one));
}
