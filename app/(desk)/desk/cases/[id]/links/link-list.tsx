import { useTranslations } from "next-intl";
import type { LinkedCase } from "#lib/linked-cases/linked-cases-of";
import { Link } from "#ui/link";
import { When } from "#ui/when";

type Props = { caseId: string; links: readonly LinkedCase[] };

/** The cases at the other ends, with how and why; ending is for who made the tie. */
export function LinkList({ caseId, links }: Props) {
  const t = useTranslations("linkedCases");
  if (links.length === 0) return <p className="text-quiet">{t("none")}</p>;
  return (
    <ul className="border border-rule bg-sheet">
      {links.map((link) => (
        <li
          key={link.linkId}
          className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule px-4 py-3 last:border-0"
        >
          <div className="min-w-0">
            <Link href={`/desk/cases/${link.caseId}`} className="text-link font-semibold">
              {link.number}
            </Link>{" "}
            {link.title}
            <p className="text-fine">
              {t(`says.${saysOf(link)}`)}{" "}
              <span className="text-quiet">
                <When at={link.madeAt} as="day" />
              </span>
            </p>
            <p className="text-fine text-quiet">{link.reason}</p>
          </div>
          {link.own && link.kind !== "split" && (
            <Link
              href={`/desk/cases/${caseId}/links/${link.linkId}`}
              className="text-link inline-flex min-h-target items-center text-fine"
            >
              {t("end")}
              <span className="sr-only"> {link.number}</span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  );
}

function saysOf({ kind, leads }: LinkedCase) {
  if (kind === "related") return "related";
  if (kind === "duplicate") return leads ? "duplicateOf" : "duplicatedBy";
  if (kind === "joined") return leads ? "joinedLeads" : "joinedFollows";
  return leads ? "splitFrom" : "splitOff";
}
