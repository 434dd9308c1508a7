DROP INDEX "clocks_due";--> statement-breakpoint
ALTER TABLE "clocks" ADD COLUMN "expiry_recorded_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "clocks_due" ON "clocks" USING btree ("due_at","id") WHERE ended_at is null and expiry_recorded_at is null;