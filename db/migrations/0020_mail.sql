CREATE TABLE "mail_choices" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"mode" text NOT NULL,
	"locale" text NOT NULL,
	"chosen_at" timestamp with time zone NOT NULL,
	CONSTRAINT "mail_choices_mode" CHECK (mode in ('at-once', 'daily', 'none')),
	CONSTRAINT "mail_choices_locale" CHECK (locale in ('zh', 'en'))
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"case_id" uuid,
	"first_seq" integer,
	"last_seq" integer,
	"digest_on" date,
	"state" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"queued_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "mails_state" CHECK (state in ('queued', 'sent', 'failed', 'given-up', 'nothing-to-tell'))
);
--> statement-breakpoint
ALTER TABLE "mail_choices" ADD CONSTRAINT "mail_choices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "mails_step_once" ON "mails" USING btree ("person_id","organization_id","case_id","first_seq") WHERE digest_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "mails_digest_once" ON "mails" USING btree ("person_id","organization_id","digest_on") WHERE digest_on is not null;--> statement-breakpoint
CREATE INDEX "mails_unsent" ON "mails" USING btree ("state","queued_at") WHERE state <> 'sent';--> statement-breakpoint
ALTER TABLE "mail_choices" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY own ON mail_choices USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND person_id = qiheng_person()));
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Only the worker writes and sends; a person sees whether their own went out.
CREATE POLICY worker ON mails USING (qiheng_viewer() = 'system');
--> statement-breakpoint
CREATE POLICY own ON mails FOR SELECT USING (qiheng_viewer() = 'member' AND person_id = qiheng_person());
