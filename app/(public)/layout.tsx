import type { ReactNode } from "react";
import { Account } from "#app/(public)/account";
import { productVersion } from "#lib/web/product-version";
import { PublicShell } from "#ui/public-shell";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <PublicShell version={productVersion} account={await Account()}>
      {children}
    </PublicShell>
  );
}
