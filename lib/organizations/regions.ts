import { asc } from "drizzle-orm";
import { regions } from "#db/schema/organizations";
import { inTransaction } from "#db/transaction";
import { acting } from "#lib/access/act";
import type { Actor } from "#lib/access/actor";

export type Region = typeof regions.$inferSelect;

/** Every region by code; countries follow the regions of China. */
export async function listRegions(actor: Actor): Promise<Region[]> {
  return acting(actor, (tx) => tx.select().from(regions).orderBy(asc(regions.code)));
}

/** The same for a page that anyone may open. */
export function openRegions(): Promise<Region[]> {
  return inTransaction({ kind: "visitor" }, (tx) =>
    tx.select().from(regions).orderBy(asc(regions.code)),
  );
}

/** The districts of Beijing and its development area, from a list of every region. */
export function partsOfBeijing(all: readonly Region[]): Region[] {
  return all.filter(({ parentCode }) => parentCode === "110000");
}

/** The province-level regions, from a list of every region. */
export function provincesOf(all: readonly Region[]): Region[] {
  return all.filter(({ parentCode }) => parentCode === "CN");
}

/** Countries other than China, from a list of every region. */
export function countriesOf(all: readonly Region[]): Region[] {
  return all.filter(({ code, parentCode }) => parentCode === null && code !== "CN");
}
