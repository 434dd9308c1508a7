import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "#ui/link";
import { LookMenu } from "#ui/look-menu";
import { QuickSwitches } from "#ui/look-switches";
import { Mark } from "#ui/mark";
import { NavLink } from "#ui/nav-link";
import { PublicFooter } from "#ui/public-footer";
import { SkipLink } from "#ui/skip-link";

type Props = { version: string; account?: ReactNode; children: ReactNode };

export function PublicShell({ version, account, children }: Props) {
  const t = useTranslations("shell");
  return (
    <div data-surface="public" className="flex min-h-dvh flex-col">
      <SkipLink label={t("skip")} />
      <header className="relative bg-sheet print:hidden">
        <div className="mx-auto flex max-w-[78rem] flex-wrap items-center gap-x-5 gap-y-1 px-4 max-sm:gap-x-2 py-3 sm:px-6">
          <Wordmark name={t("productName")} tagline={t("tagline")} />
          <nav aria-label={t("mainNavigation")} className="hidden lg:block">
            <ul className="flex gap-1">
              <PublicLinks />
            </ul>
          </nav>
          <div className="flex items-center justify-end gap-1 max-sm:order-first max-sm:-mt-1 max-sm:basis-full sm:ml-auto">
            <QuickSwitches />
            <LookMenu />
          </div>
          <div className="max-sm:ml-auto">{account ?? <SignInLink label={t("signIn")} />}</div>
          <PhoneMenu label={t("menu")} navigation={t("mainNavigation")} />
        </div>
        <div className="double-rule" />
      </header>
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <PublicFooter version={version} />
    </div>
  );
}

function Wordmark({ name, tagline }: { name: string; tagline: string }) {
  return (
    <Link href="/" className="flex items-center gap-3 py-1 max-sm:gap-2">
      <Mark size={42} />
      <span>
        <span className="block font-song text-title-2 font-bold tracking-[0.12em] max-sm:text-title-3">
          {name}
        </span>
        <span className="block text-fine text-quiet max-sm:hidden">{tagline}</span>
      </span>
    </Link>
  );
}

function PublicLinks() {
  const t = useTranslations("shell.nav");
  const links = [
    { href: "/", label: t("home"), exact: true },
    { href: "/file", label: t("file") },
    { href: "/progress", label: t("progress") },
    { href: "/supplements", label: t("supplements") },
    { href: "/guides", label: t("guides") },
  ];
  return links.map(({ label, ...link }) => (
    <li key={link.href}>
      <NavLink
        {...link}
        className="flex min-h-control items-center border-transparent px-2.5 hover:text-indigo max-lg:border-l-4 lg:border-b-2 lg:pt-0.5 aria-[current=page]:border-indigo aria-[current=page]:font-semibold aria-[current=page]:text-indigo"
      >
        {label}
      </NavLink>
    </li>
  ));
}

function SignInLink({ label }: { label: string }) {
  return (
    <Link
      href="/sign-in"
      className="flex min-h-target items-center rounded-edge border border-edge px-3 py-1 text-fine hover:border-ink hover:bg-wash"
    >
      {label}
    </Link>
  );
}

function PhoneMenu({ label, navigation }: { label: string; navigation: string }) {
  return (
    <details className="lg:hidden">
      <summary className="flex min-h-target items-center rounded-edge border border-edge px-3 py-1 text-fine max-sm:px-2">
        {label}
      </summary>
      <div className="absolute inset-x-0 top-full z-40 border-y border-rule bg-sheet px-2 py-2 shadow-lift">
        <nav aria-label={navigation}>
          <ul className="grid">
            <PublicLinks />
          </ul>
        </nav>
      </div>
    </details>
  );
}
