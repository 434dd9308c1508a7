CREATE TABLE "viewings" (
	"case_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"seen_at" timestamp with time zone,
	CONSTRAINT "viewings_case_id_organization_id_person_id_pk" PRIMARY KEY("case_id","organization_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "viewings" ADD CONSTRAINT "viewings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewings" ADD CONSTRAINT "viewings_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "viewings" ADD CONSTRAINT "viewings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "viewings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- Who looks at what is told to colleagues alone, and said by nobody but the person.
CREATE POLICY own_seat ON viewings USING (qiheng_viewer() = 'member'
  AND organization_id = qiheng_organization() AND person_id = qiheng_person());--> statement-breakpoint
CREATE POLICY colleagues ON viewings FOR SELECT USING (qiheng_viewer() = 'member'
  AND organization_id = qiheng_organization());
