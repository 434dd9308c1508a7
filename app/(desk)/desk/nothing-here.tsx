import { useTranslations } from "next-intl";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { type QueueAddress, queueHref } from "./queue-address";

type Props = { address: QueueAddress; badNumber: boolean };

/** An empty view says what belongs into it; an empty search, what to try instead. */
export function NothingHere({ address, badNumber }: Props) {
  const t = useTranslations("desk");
  const { view, number, what } = address;
  const filtered = number !== undefined || what !== undefined;
  const which = filtered ? "filtered" : view;
  const action = filtered ? (
    <LinkButton href={queueHref({ view })}>{t("filter.clear")}</LinkButton>
  ) : (
    view !== "all" && <LinkButton href="/desk">{t("showAll")}</LinkButton>
  );
  return (
    <EmptyState title={t(`empty.${which}.title`)} action={action}>
      {badNumber ? t("filter.notANumber", { number: number ?? "" }) : t(`empty.${which}.text`)}
    </EmptyState>
  );
}
