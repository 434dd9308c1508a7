import { useLocale, useTranslations } from "next-intl";
import { keyWords } from "#lib/queue/filter/keys";
import { stageNames } from "#lib/queue/filter/value-words";
import { type Load, type LoadLine, type OpenStage, openStages } from "#lib/stage-loads/fold-loads";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";

type Line = LoadLine & { isTotal: boolean };

type Props = {
  caption: string;
  first: string;
  lines: readonly Line[];
  /** The numbers lead to the queue, filtered to what they count. */
  linked?: boolean;
};

/** Who has how much in which stage; each number says beside it what of that is late or due soon. */
export function LoadTable({ caption, first, lines, linked = false }: Props) {
  const t = useTranslations("board");
  const stage = useTranslations("proceedings.stages");
  const nameOf = (line: Line) => (line.isTotal ? t("total") : (line.name ?? t("nobody")));
  return (
    <DataTable
      caption={caption}
      rows={lines}
      rowKey={(line) => (line.isTotal ? "total" : (line.id ?? "nobody"))}
      columns={[
        {
          key: "name",
          header: first,
          heading: true,
          tight: true,
          cell: (line) => <span className={line.isTotal ? "font-bold" : ""}>{nameOf(line)}</span>,
        },
        ...openStages.map((one) => ({
          key: one,
          header: stage(`${one}.name`),
          cell: (line: Line) => (
            <Cell load={line.stages[one]} line={line} stage={one} linked={linked} />
          ),
        })),
        {
          key: "all",
          header: t("all"),
          cell: (line) => <Cell load={line.all} line={line} stage={null} linked={linked} />,
        },
      ]}
    />
  );
}

type CellProps = { load: Load; line: Line; stage: OpenStage | null; linked: boolean };

function Cell({ load, line, stage, linked }: CellProps) {
  const t = useTranslations("board");
  const hrefOf = useHrefs(line, stage);
  if (load.count === 0) return <span className="text-quiet">0</span>;
  const number = (words: string, due: "" | "overdue" | "soon", ink: string) =>
    linked ? (
      <Link
        href={hrefOf(due)}
        className={`inline-flex min-h-target min-w-target items-center hover:underline ${ink}`}
      >
        {words}
      </Link>
    ) : (
      <span className={ink}>{words}</span>
    );
  return (
    <span className="flex flex-wrap items-baseline gap-x-2 tabular-nums">
      {number(String(load.count), "", "font-semibold")}
      {load.overdue > 0 &&
        number(t("overdue", { count: load.overdue }), "overdue", "text-fine text-cinnabar")}
      {load.soon > 0 && number(t("soon", { count: load.soon }), "soon", "text-fine text-amber")}
    </span>
  );
}

/** The filter that lists what a number counts, in the reader's language. */
function useHrefs(line: Line, stage: OpenStage | null) {
  const locale = useLocale();
  const named = stageNames.find(({ key }) => key === stage);
  const term = (key: "owner" | "stage" | "due" | "status", value: string) =>
    `${keyWords(key)[locale]}:${/\s/u.test(value) ? `"${value}"` : value}`;
  const nobody = locale === "zh" ? "未分派" : "none";
  const whose = line.isTotal ? [] : [term("owner", line.name ?? nobody)];
  const where = named ? [term("stage", named.words[locale])] : [];
  const dues = {
    "": [],
    overdue: [term("due", locale === "zh" ? "逾期" : "overdue")],
    soon: [
      term("due", locale === "zh" ? "<=3个工作日" : "<=3wd"),
      `-${term("due", locale === "zh" ? "逾期" : "overdue")}`,
    ],
  };
  return (due: keyof typeof dues) => {
    const filter = [...whose, ...where, ...dues[due]].join(" ");
    return `/desk?${new URLSearchParams(filter ? { filter } : {}).toString()}`;
  };
}
