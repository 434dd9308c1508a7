"use client";

import { Broken } from "#ui/broken";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function PageFailed({ error, reset }: Props) {
  return <Broken reference={error.digest} again={reset} />;
}
