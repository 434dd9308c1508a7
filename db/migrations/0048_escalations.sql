ALTER TABLE "mails" ADD COLUMN "escalated_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD COLUMN "escalated_at" timestamp with time zone;