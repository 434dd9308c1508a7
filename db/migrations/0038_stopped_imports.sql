ALTER TABLE "sheet_imports" ADD COLUMN "stopped_because" text;--> statement-breakpoint
ALTER TABLE "sheet_imports" ADD CONSTRAINT "sheet_imports_stopped" CHECK (stopped_because is null
        or (finished_at is not null and stopped_because in ('failed', 'sender-gone')));--> statement-breakpoint
-- Attempts end within two hours: what was sent a day ago and has not ended failed before it could be said.
UPDATE "sheet_imports" SET "finished_at" = now(), "stopped_because" = 'failed'
  WHERE "finished_at" IS NULL AND "sent_at" < now() - interval '1 day';
