import { cache } from "react";
import { limitsInForce } from "#lib/limit-versions/limits-in-force";

/** The limits as administrators keep them, read once for a whole page. */
export const limitsNow = cache(limitsInForce);
