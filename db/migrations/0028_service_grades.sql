CREATE TABLE "service_grades" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"grade" text NOT NULL,
	"criteria" text NOT NULL,
	"reason" text NOT NULL,
	"valid_until" date NOT NULL,
	"by_organization_id" uuid NOT NULL,
	"by_person_id" uuid NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "service_grades_grade" CHECK (grade in ('a', 'b', 'c'))
);
--> statement-breakpoint
ALTER TABLE "service_grades" ADD CONSTRAINT "service_grades_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_grades" ADD CONSTRAINT "service_grades_by_organization_id_organizations_id_fk" FOREIGN KEY ("by_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_grades" ADD CONSTRAINT "service_grades_by_person_id_people_id_fk" FOREIGN KEY ("by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "service_grades_live" ON "service_grades" USING btree ("organization_id","by_organization_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "service_grades" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- Grades are public; a body writes and ends its own.
CREATE POLICY open_to_all ON service_grades FOR SELECT USING (qiheng_viewer() <> '');--> statement-breakpoint
CREATE POLICY own_body ON service_grades USING (qiheng_viewer() = 'member'
  AND by_organization_id = qiheng_organization());
