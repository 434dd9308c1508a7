import { startProduct } from "#e2e/run/product";

/** Playwright calls this before the first test, and what it returns after the last. */
export default function setUp(): Promise<() => Promise<void>> {
  return startProduct();
}
