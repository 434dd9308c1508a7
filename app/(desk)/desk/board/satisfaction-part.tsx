import { getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import { satisfactionWith } from "#lib/satisfaction/answers";
import { levelNames } from "#lib/satisfaction/survey-gate";
import { DataTable } from "#ui/data-table";
import { Link } from "#ui/link";
import { Section } from "#ui/section";
import { When } from "#ui/when";

/** What parties said of the body lately: how many of each level, and their remarks. */
export async function SatisfactionPart({ actor }: { actor: MemberActor }) {
  const [t, { answered, counts, remarks }] = await Promise.all([
    getTranslations("satisfaction"),
    satisfactionWith(actor),
  ]);
  return (
    <Section title={t("board.title")} lead={t("board.lead")}>
      {answered === 0 ? (
        <p className="text-quiet">{t("board.none")}</p>
      ) : (
        <DataTable
          caption={t("board.title")}
          rows={counts}
          rowKey={({ level }) => String(level)}
          columns={[
            {
              key: "level",
              header: t("board.level"),
              heading: true,
              cell: ({ level }) => t(`levels.${levelNames[level]}`),
            },
            { key: "count", header: t("board.count"), align: "end", cell: ({ count }) => count },
          ]}
        />
      )}
      <ul className="mt-4 grid gap-2">
        {remarks.map(({ number, caseId, level, comment, answeredAt }) => (
          <li key={`${caseId} ${+answeredAt}`} className="border border-rule bg-sheet px-4 py-2">
            <p className="flex flex-wrap gap-x-4 text-fine text-quiet">
              <span>{t(`levels.${levelNames[level]}`)}</span>
              <Link href={`/desk/cases/${caseId}`} className="text-link">
                {number}
              </Link>
              <When at={answeredAt} as="day" />
            </p>
            <p className="measure whitespace-pre-line">{comment}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
