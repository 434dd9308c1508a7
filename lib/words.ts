/** A name or sentence that is data, not interface text: held in both languages side by side. */
export type Words = { zh: string; en: string };
