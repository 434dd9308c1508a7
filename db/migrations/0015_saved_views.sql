CREATE TABLE "saved_views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"shared" boolean NOT NULL,
	"view" text NOT NULL,
	"filter" text NOT NULL,
	"columns" text NOT NULL,
	"grouping" text NOT NULL,
	"lines" text NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	"dropped_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "saved_views_organization" ON "saved_views" USING btree ("organization_id") WHERE dropped_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "saved_views_name" ON "saved_views" USING btree ("organization_id","person_id","name") WHERE dropped_at is null;--> statement-breakpoint
ALTER TABLE "saved_views" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- A shared view is read by its organization; only its maker changes it.
CREATE POLICY own_seat ON saved_views USING (qiheng_viewer() = 'member'
  AND organization_id = qiheng_organization() AND person_id = qiheng_person());--> statement-breakpoint
CREATE POLICY shared_at_home ON saved_views FOR SELECT USING (qiheng_viewer() = 'member'
  AND organization_id = qiheng_organization() AND shared);
