import { timestamp, uuid } from "drizzle-orm/pg-core";

/** Primary key: a version 7 UUID made by the application, so rows sort by the moment they were made. */
export const id = () => uuid("id").primaryKey();

/** An instant; the database stores UTC. Limits are plain dates in Asia/Shanghai instead. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
