import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "#ui/link";
import { LookMenu } from "#ui/look-menu";
import { LanguageButton } from "#ui/look-switches";
import { Mark } from "#ui/mark";
import { SkipLink } from "#ui/skip-link";

type Props = {
  /** Where the mark leads: the desk's own first page. */
  home?: string;
  organization: ReactNode;
  search?: ReactNode;
  notifications?: ReactNode;
  account?: ReactNode;
  side?: ReactNode;
  /** What the way to the side is called on a phone. */
  sideLabel?: string;
  children: ReactNode;
};

export function DeskShell(props: Props) {
  const t = useTranslations("shell");
  return (
    <div data-surface="desk" className="min-h-dvh">
      <SkipLink label={t("skip")} />
      <TopBar {...props} name={t("productName")} />
      <div className={props.side ? "lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)]" : ""}>
        {props.side && <Side label={props.sideLabel ?? t("sideNavigation")}>{props.side}</Side>}
        <main id="main" tabIndex={-1} className="min-w-0 px-4 py-5 outline-none lg:px-7">
          {props.children}
        </main>
      </div>
    </div>
  );
}

function TopBar({ home = "/desk", name, ...slots }: Omit<Props, "children"> & { name: string }) {
  return (
    <header className="md:tall:sticky top-0 z-30 border-b border-rule bg-sheet print:hidden">
      <div className="flex min-h-13 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1.5">
        <Link href={home} className="flex items-center gap-2 py-1">
          <Mark size={30} />
          <span className="font-song text-title-3 font-bold tracking-[0.1em] max-md:sr-only">
            {name}
          </span>
        </Link>
        <div className="min-w-0 border-l border-rule pl-4 font-semibold max-md:basis-[calc(100%-3.5rem)]">
          {slots.organization}
        </div>
        {slots.search && (
          <div className="order-last w-full md:order-none md:ml-6 md:w-auto md:max-w-md md:flex-1">
            {slots.search}
          </div>
        )}
        <div className="ml-auto flex flex-wrap items-center justify-end gap-1">
          {slots.notifications}
          <LanguageButton />
          <LookMenu density />
          {slots.account}
        </div>
      </div>
    </header>
  );
}

function Side({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <details className="border-b border-rule bg-sheet lg:hidden print:hidden">
        <summary className="flex min-h-control items-center gap-2 px-4 font-semibold">
          <span aria-hidden="true">☰</span>
          {label}
        </summary>
        <div className="px-2 pb-3">{children}</div>
      </details>
      <div className="sticky top-13 hidden max-h-[calc(100dvh-3rem)] self-start overflow-y-auto px-3 py-5 lg:block print:hidden">
        {children}
      </div>
    </>
  );
}
