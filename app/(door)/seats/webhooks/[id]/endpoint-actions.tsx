import { getTranslations } from "next-intl/server";
import { SecretForm } from "#app/(door)/seats/webhooks/secret-form";
import { secretWords } from "#app/(door)/seats/webhooks/secret-words";
import { Button } from "#ui/button";
import { Disclosure } from "#ui/disclosure";
import { Section } from "#ui/section";
import { pause, remove, resume, rotate, test } from "../actions";

type Props = { endpoint: { id: string; pausedAt: Date | null } };

/** Every act on one endpoint; what cannot be taken back says first what follows. */
export async function EndpointActions({ endpoint: { id, pausedAt } }: Props) {
  const [t, words] = await Promise.all([getTranslations("webhooks.actions"), secretWords()]);
  return (
    <Section id="actions" title={t("title")}>
      <div className="flex flex-wrap gap-3">
        <form action={test.bind(null, id)}>
          <Button type="submit" variant="primary" aria-describedby="test-hint">
            {t("test")}
          </Button>
        </form>
        <form action={(pausedAt ? resume : pause).bind(null, id)}>
          <Button type="submit">{t(pausedAt ? "resume" : "pause")}</Button>
        </form>
      </div>
      <p id="test-hint" className="measure mt-2 text-fine text-quiet">
        {t("testHint")}
      </p>
      <SecretForm
        action={rotate.bind(null, id)}
        submit={t("rotate")}
        failed={t("rotate")}
        {...words}
      >
        <p className="measure">{t("rotateText")}</p>
      </SecretForm>
      <Disclosure summary={t("remove")}>
        <form action={remove.bind(null, id)}>
          <p className="measure">{t("removeText")}</p>
          <Button type="submit" variant="danger" className="mt-3">
            {t("removeSubmit")}
          </Button>
        </form>
      </Disclosure>
    </Section>
  );
}
