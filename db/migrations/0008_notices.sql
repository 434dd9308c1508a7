CREATE TABLE "notice_numbers" (
	"organization_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "notice_numbers_organization_id_year_pk" PRIMARY KEY("organization_id","year")
);
--> statement-breakpoint
CREATE TABLE "notice_templates" (
	"kind" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"proceeding_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"number" text NOT NULL,
	"title" text NOT NULL,
	"addressee" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"opened_at" timestamp with time zone,
	"opened_by_person_id" uuid,
	CONSTRAINT "notices_addressee" CHECK (addressee in ('complainant', 'respondent'))
);
--> statement-breakpoint
ALTER TABLE "notice_numbers" ADD CONSTRAINT "notice_numbers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_proceeding_id_proceedings_id_fk" FOREIGN KEY ("proceeding_id") REFERENCES "public"."proceedings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_opened_by_person_id_people_id_fk" FOREIGN KEY ("opened_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_case" ON "notices" USING btree ("case_id","issued_at");--> statement-breakpoint
CREATE UNIQUE INDEX "notices_number" ON "notices" USING btree ("organization_id","number");--> statement-breakpoint
ALTER TABLE "notices" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- A document is shown to whom its event is shown; the policy of events is asked again inside.
CREATE POLICY with_its_event ON notices USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND EXISTS (SELECT 1 FROM events e WHERE e.id = notices.event_id)))
  WITH CHECK (qiheng_viewer() IN ('member', 'system'));
--> statement-breakpoint
ALTER TABLE "notice_numbers" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- What one body does may give out another's document, when that body's procedure hears it.
CREATE POLICY counters ON notice_numbers USING (qiheng_viewer() IN ('member', 'system'))
  WITH CHECK (qiheng_viewer() IN ('member', 'system'));
--> statement-breakpoint
ALTER TABLE "notice_templates" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY known_viewer ON notice_templates USING (qiheng_viewer() <> '')
  WITH CHECK (qiheng_viewer() IN ('member', 'system'));
