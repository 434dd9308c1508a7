import { useLocale, useTranslations } from "next-intl";
import { shanghaiDate } from "#lib/calendar/plain-date";
import type { OrderLine } from "#lib/supervision/orders-of";
import { Badge } from "#ui/badge";
import { Link } from "#ui/link";
import { When } from "#ui/when";

type Props = { orders: readonly OrderLine[]; now: Date };

/** Orders, those that are not closed first. */
export function OrderList({ orders, now }: Props) {
  const t = useTranslations("supervision");
  const locale = useLocale();
  if (orders.length === 0) return <p className="text-quiet">{t("empty.orders")}</p>;
  return (
    <ul className="border border-rule bg-sheet">
      {orders.map((order) => (
        <li key={order.id} className="border-b border-rule px-4 py-2.5 last:border-0">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <Link
              href={`/desk/supervision/orders/${order.id}`}
              className="text-link inline-flex min-h-target items-center font-semibold"
            >
              {order.number}
            </Link>
            <span>{t(`grounds.${order.ground}`)}</span>
            <OrderState order={order} now={now} />
            <span className="text-fine text-quiet">
              {t("facts.dueOn")} <When at={order.dueOn} as="day" />
            </span>
          </p>
          <p>{order.title}</p>
          <p className="text-fine text-quiet">
            {order.from[locale]} → {order.to[locale]}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Where an order stands; whether its answer is late is worked out, never stored. */
export function OrderState({ order, now }: { order: OrderLine; now: Date }) {
  const t = useTranslations("supervision");
  const { state, dueOn } = order;
  if (state === "open" && dueOn < shanghaiDate(now))
    return <Badge tone="overdue">{t("late")}</Badge>;
  return <Badge tone={state === "closed" ? "done" : "waiting"}>{t(`states.${state}`)}</Badge>;
}
