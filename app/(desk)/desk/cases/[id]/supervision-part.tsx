import { getTranslations } from "next-intl/server";
import { OrderList } from "#app/(desk)/desk/supervision/order-list";
import { handlesCases, type MemberActor } from "#lib/access/actor";
import type { DeskCase } from "#lib/cases/desk-case";
import { caseWords } from "#lib/web/case-words";
import { Link } from "#ui/link";

type Props = { file: DeskCase; actor: MemberActor };

/** The orders of a case, and for the office that supervises it the way to a new one. */
export async function SupervisionPart({ file: { lanes, orders }, actor }: Props) {
  const open = new Set(
    orders.filter(({ state }) => state !== "closed").map(({ proceedingId }) => proceedingId),
  );
  const orderable =
    actor.organizationKind === "coordination-office" && handlesCases(actor)
      ? lanes.filter(({ proceeding: p }) => p.phase !== "closed" && !open.has(p.id))
      : [];
  if (orders.length === 0 && orderable.length === 0) return null;
  const [all, t] = await Promise.all([getTranslations(), getTranslations("supervision")]);
  return (
    <section aria-labelledby="supervision">
      <h2 id="supervision" className="mb-3 text-title-3 font-semibold">
        {t("title")}
      </h2>
      <div className="grid gap-2">
        {orders.length > 0 && <OrderList orders={orders} now={actor.now} />}
        {orderable.map(({ proceeding }) => (
          <Link
            key={proceeding.id}
            href={`/desk/supervision/new/${proceeding.id}`}
            className="block border border-rule bg-sheet px-3 py-2 font-semibold text-indigo hover:underline"
          >
            {t("order")}
            <span className="block text-fine font-normal text-quiet">
              {caseWords(all).procedure(proceeding.procedureKey)}
            </span>
          </Link>
        ))}
      </div>
    </section>
  );
}
