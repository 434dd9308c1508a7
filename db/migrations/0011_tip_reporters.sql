CREATE TABLE "tip_reporters" (
	"code_hash" text PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"is_named" boolean NOT NULL,
	CONSTRAINT "tip_reporters_case_id_unique" UNIQUE("case_id")
);
--> statement-breakpoint
ALTER TABLE "tip_reporters" ADD CONSTRAINT "tip_reporters_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_reporters" ADD CONSTRAINT "tip_reporters_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tip_reporters" ADD CONSTRAINT "tip_reporters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE tip_reporters ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The door finds a reporter by the hash of their code; the bodies on the case never see the row.
CREATE POLICY at_the_door ON tip_reporters FOR SELECT USING (qiheng_viewer() IN ('sign-in', 'system')
  OR (qiheng_viewer() = 'member' AND organization_id = qiheng_organization()));
--> statement-breakpoint
CREATE POLICY own ON tip_reporters FOR INSERT WITH CHECK (qiheng_viewer() = 'member'
  AND organization_id = qiheng_organization());
