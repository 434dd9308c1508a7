import { useLocale, useTranslations } from "next-intl";
import type { Seat } from "#lib/auth/seats-of";
import { organizationKinds } from "#lib/organizations/kinds";
import { Badge } from "#ui/badge";
import { buttonLook } from "#ui/button";
import { sitDown } from "./actions";

export function SeatList({ seats, to }: { seats: Seat[]; to: string }) {
  return (
    <form action={sitDown}>
      <input type="hidden" name="to" value={to} />
      <ul className="-my-5 divide-y divide-rule">
        {seats.map((seat) => (
          <SeatRow key={seat.memberId} seat={seat} />
        ))}
      </ul>
    </form>
  );
}

function SeatRow({ seat }: { seat: Seat }) {
  const [t, locale] = [useTranslations("auth.seats"), useLocale()];
  const id = `seat-${seat.memberId}`;
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-5">
      <div className="min-w-0">
        <p id={id} className="font-semibold">
          {seat.organization[locale]}
        </p>
        <p className="text-fine text-quiet">
          {organizationKinds[seat.organizationKind][locale]} ·{" "}
          {seat.roles.map((role) => role[locale]).join(locale === "zh" ? "、" : ", ")}
        </p>
        {seat.isCurrent && (
          <p className="mt-1">
            <Badge tone="active">{t("current")}</Badge>
          </p>
        )}
      </div>
      <button
        type="submit"
        name="memberId"
        value={seat.memberId}
        aria-describedby={id}
        className={buttonLook(seat.isCurrent ? "quiet" : "primary")}
      >
        {t(seat.isCurrent ? "goOn" : "actAs")}
      </button>
    </li>
  );
}
