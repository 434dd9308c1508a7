import { getTranslations } from "next-intl/server";
import type { MemberActor } from "#lib/access/actor";
import { failedEndpoints } from "#lib/webhooks/endpoints-of";
import { Banner } from "#ui/banner";
import { Link } from "#ui/link";

/** Says that endpoints of the actor's organization were paused by themselves, if any were. */
export async function FailedWebhooks({ actor }: { actor: MemberActor }) {
  const count = await failedEndpoints(actor);
  if (count === 0) return null;
  const t = await getTranslations("webhooks");
  return (
    <Banner kind="warning" title={t("failedHere", { count })}>
      <Link href="/seats/webhooks" className="text-link">
        {t("failedGo")}
      </Link>
    </Banner>
  );
}
