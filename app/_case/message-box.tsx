import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { MessageForm } from "#app/_case/message-form";
import { writeMessage } from "./message-actions";

type Props = Omit<ComponentProps<typeof MessageForm>, "action" | "words"> & {
  /** The page of the case. */
  here: string;
  hint: string;
};

export function MessageBox({ here, hint, ...rest }: Props) {
  const t = useTranslations("correspondence");
  const pending = useTranslations("common")("pending");
  return (
    <MessageForm
      action={writeMessage.bind(null, here)}
      words={{ text: t("text"), hint, send: t("send"), pending }}
      {...rest}
    />
  );
}
