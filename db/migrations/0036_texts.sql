DROP INDEX "mails_step_once";--> statement-breakpoint
DROP INDEX "mails_digest_once";--> statement-breakpoint
ALTER TABLE "mail_choices" ADD COLUMN "texts" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "mail_choices" ADD COLUMN "phone" text;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "channel" text DEFAULT 'mail' NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "mails_step_once" ON "mails" USING btree ("person_id","organization_id","case_id","first_seq","channel") WHERE digest_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "mails_digest_once" ON "mails" USING btree ("person_id","organization_id","digest_on","channel") WHERE digest_on is not null;--> statement-breakpoint
ALTER TABLE "mail_choices" ADD CONSTRAINT "mail_choices_texts" CHECK (not texts or phone is not null);--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_channel" CHECK (channel in ('mail', 'text'));