import type { ReactNode } from "react";
import { AccountMenu } from "#app/(door)/account-menu";
import { productVersion } from "#lib/web/product-version";
import { PublicShell } from "#ui/public-shell";

export default async function DoorLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell version={productVersion} account={await AccountMenu()}>
      <div className="mx-auto max-w-[78rem] px-4 pt-10 sm:px-6 lg:pt-14">{children}</div>
    </PublicShell>
  );
}
