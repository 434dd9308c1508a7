ALTER TABLE "inbox_messages" ADD COLUMN "mail_id" uuid;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "leased_until" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "inbox_messages_mail" ON "inbox_messages" USING btree ("mail_id") WHERE mail_id is not null;--> statement-breakpoint
-- Which e-mail told of which message, as far as it was told so far.
UPDATE inbox_messages m SET mail_id = x.id
  FROM mails x JOIN events e ON e.case_id = x.case_id AND e.seq BETWEEN x.first_seq AND x.last_seq
  WHERE x.digest_on IS NULL AND m.event_id = e.id
    AND m.person_id = x.person_id AND m.organization_id = x.organization_id;--> statement-breakpoint
UPDATE inbox_messages m SET mail_id = x.id FROM mails x
  WHERE x.digest_on IS NOT NULL AND m.mail_id IS NULL
    AND m.person_id = x.person_id AND m.organization_id = x.organization_id
    AND m.at <= x.queued_at AND m.at > x.queued_at - interval '24 hours';
