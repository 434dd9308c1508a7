"use client";

import { type ReactNode, type SubmitEvent, useState, useTransition } from "react";
import { isReached } from "#lib/web/is-reached";
import { Banner } from "#ui/banner";

type Props = {
  action: (form: FormData) => Promise<void>;
  /** What is said when no answer came: `title` that it did not, `advice` what to do. */
  unreached: { title: string; advice: string };
  className?: string;
  children: ReactNode;
};

/**
 * A form that stays as it is when no answer comes to it, says so and can be sent again; what it does
 * must be done once however often it is sent. Without a script it is posted as any other.
 */
export function StayingForm({ action, unreached, className, children }: Props) {
  const [isLost, setLost] = useState(false);
  const [, start] = useTransition();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    const { currentTarget: form, nativeEvent } = event;
    event.preventDefault();
    setLost(false);
    start(async () => {
      const isAnswered = await isReached(() => action(new FormData(form, nativeEvent.submitter)));
      if (!isAnswered) setLost(true);
    });
  };
  return (
    <form action={action} onSubmit={submit} data-stays="" noValidate className={className}>
      {children}
      {isLost && (
        <div className="mt-5">
          <Banner kind="refusal" announce {...unreached} />
        </div>
      )}
    </form>
  );
}
