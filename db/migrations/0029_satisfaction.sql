CREATE TABLE "satisfaction_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"proceeding_id" uuid NOT NULL,
	"body_organization_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"level" smallint NOT NULL,
	"comment" text,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "satisfaction_level" CHECK (level between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "satisfaction_answers" ADD CONSTRAINT "satisfaction_answers_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "satisfaction_answers" ADD CONSTRAINT "satisfaction_answers_proceeding_id_proceedings_id_fk" FOREIGN KEY ("proceeding_id") REFERENCES "public"."proceedings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "satisfaction_answers" ADD CONSTRAINT "satisfaction_answers_body_organization_id_organizations_id_fk" FOREIGN KEY ("body_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "satisfaction_answers" ADD CONSTRAINT "satisfaction_answers_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "satisfaction_answers" ADD CONSTRAINT "satisfaction_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "satisfaction_once" ON "satisfaction_answers" USING btree ("proceeding_id","organization_id");--> statement-breakpoint
CREATE INDEX "satisfaction_body" ON "satisfaction_answers" USING btree ("body_organization_id","answered_at");--> statement-breakpoint
ALTER TABLE "satisfaction_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- A party writes and reads its own; the body that it speaks of reads it, and nobody changes it.
CREATE POLICY own_answer ON satisfaction_answers FOR SELECT USING (qiheng_viewer() = 'member'
  AND (organization_id = qiheng_organization() OR body_organization_id = qiheng_organization()));
--> statement-breakpoint
CREATE POLICY own_writing ON satisfaction_answers FOR INSERT WITH CHECK (qiheng_viewer() = 'member'
  AND organization_id = qiheng_organization() AND person_id = qiheng_person());
