"use client";

import { Broken, languageOfReader } from "#ui/broken";
import "./globals.css";

type Props = { error: Error & { digest?: string }; reset: () => void };

export default function EverythingFailed({ error, reset }: Props) {
  return (
    <html lang={languageOfReader()} suppressHydrationWarning>
      <body>
        <Broken reference={error.digest} again={reset} />
      </body>
    </html>
  );
}
