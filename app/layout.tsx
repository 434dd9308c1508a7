import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { readAppearance } from "#lib/web/appearance";
import { OfflineGuard } from "#ui/offline-guard";
import "./globals.css";

export default async function RootLayout({ children }: { children: ReactNode }) {
  const jar = await cookies();
  const look = readAppearance((name) => jar.get(name)?.value);
  const t = await getTranslations("faults.offline");
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html
      lang={(await getLocale()) === "zh" ? "zh-CN" : "en"}
      data-theme={look.theme}
      data-density={look.density}
      data-print-size={look.printSize}
    >
      <head>{nonce && <meta property="csp-nonce" nonce={nonce} />}</head>
      <body>
        {children}
        <OfflineGuard words={{ title: t("title"), advice: t("advice") }} />
      </body>
    </html>
  );
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  const name = t("productName");
  return {
    title: { default: `${name} · ${t("tagline")}`, template: `%s · ${name}` },
    description: t("description"),
    referrer: "same-origin",
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#191f26" },
  ],
};
