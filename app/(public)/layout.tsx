import type { ReactNode } from "react";
import { productVersion } from "#lib/web/product-version";
import { PublicShell } from "#ui/public-shell";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return <PublicShell version={productVersion}>{children}</PublicShell>;
}
