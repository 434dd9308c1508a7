/** The shape that every other language must fill: the Chinese file's keys, any words. */
export type Messages<T> = { [K in keyof T]: T[K] extends string ? string : Messages<T[K]> };
