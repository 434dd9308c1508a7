import { getLocale, getTranslations } from "next-intl/server";
import { moveOf } from "#app/(public)/my/move";
import { sayer } from "#app/(public)/say";
import type { MyCase } from "#lib/cases/my-cases";
import { Badge } from "#ui/badge";
import { Link } from "#ui/link";
import type { Tone } from "#ui/tone";
import { When } from "#ui/when";

const tones: Record<ReturnType<typeof moveOf>, Tone> = {
  yourMove: "dueSoon",
  theirMove: "active",
  otherMove: "neutral",
  closed: "done",
};

/** A party's cases: whose move it is, at which body, and the next date. */
export async function CaseList({ cases }: { cases: readonly MyCase[] }) {
  const t = await getTranslations("following.my");
  return (
    <ul className="border-t border-rule bg-sheet">
      {cases.map((kase) => {
        const move = moveOf(kase.proceedings, kase.standing);
        return (
          <li
            key={kase.id}
            className="relative grid gap-x-8 gap-y-2 border-b border-rule px-4 py-4 hover:bg-wash sm:grid-cols-[minmax(0,1fr)_auto]"
          >
            <div className="min-w-0">
              <p className="text-fine text-quiet">
                {kase.number} · <RoleOf kase={kase} />
              </p>
              <Link
                href={`/my/cases/${kase.id}`}
                className="text-title-3 font-semibold text-indigo underline underline-offset-4 after:absolute after:inset-0 hover:decoration-2"
              >
                {kase.title}
              </Link>
              <Where kase={kase} />
            </div>
            <div className="sm:text-right">
              <Badge tone={tones[move]}>{t(move)}</Badge>
              {kase.next && (
                <p className="mt-1 text-fine text-quiet">
                  {t("next")} <When at={kase.next.dueOn} />
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

async function RoleOf({ kase: { actsFor, standing } }: { kase: MyCase }) {
  const t = await getTranslations("following.my.role");
  return actsFor ? t("agent", { name: actsFor }) : t(standing);
}

async function Where({ kase }: { kase: MyCase }) {
  const [say, locale] = await Promise.all([sayer(), getLocale()]);
  return (
    <ul>
      {kase.proceedings.map(({ id, organization, procedureKey, state }) => (
        <li key={id}>
          {organization[locale]}{" "}
          <span className="text-quiet">
            {say(`procedures.${procedureKey}.states.${state}.name`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
