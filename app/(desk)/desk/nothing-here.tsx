import { useTranslations } from "next-intl";
import type { ReadFilter } from "#lib/queue/filter/read-filter";
import { EmptyState } from "#ui/empty-state";
import { LinkButton } from "#ui/link-button";
import { type QueueAddress, queueHref } from "./queue-address";

type Props = { address: QueueAddress; filter: ReadFilter };

/** An empty view says what belongs into it; an empty search, what to try instead. */
export function NothingHere({ address, filter }: Props) {
  const t = useTranslations("desk");
  const of = useTranslations("queueFilter");
  const { view } = address;
  if (filter.errors.length > 0)
    return <EmptyState title={of("nothingListed")}>{of("nothingListedText")}</EmptyState>;
  const which = filter.text ? "filtered" : view;
  const action = filter.text ? (
    <LinkButton href={queueHref(address, { filter: undefined })}>{of("clear")}</LinkButton>
  ) : (
    view !== "all" && <LinkButton href="/desk">{t("showAll")}</LinkButton>
  );
  return (
    <EmptyState title={t(`empty.${which}.title`)} action={action}>
      {t(`empty.${which}.text`)}
    </EmptyState>
  );
}
