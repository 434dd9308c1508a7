ALTER TABLE "referrals" ADD COLUMN "counted_from" timestamp with time zone;--> statement-breakpoint
UPDATE "referrals" SET "counted_from" = "sent_at"
  WHERE "due_at" IS NOT NULL AND "accepted_at" IS NULL AND "kind" <> 'designate';
