CREATE TABLE "desk_keys" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"on" boolean NOT NULL,
	"keys" jsonb NOT NULL,
	"kept_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "queue_exports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"view" text NOT NULL,
	"filter" text NOT NULL,
	"lines" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "desk_keys" ADD CONSTRAINT "desk_keys_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_exports" ADD CONSTRAINT "queue_exports_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_exports" ADD CONSTRAINT "queue_exports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "queue_exports_organization" ON "queue_exports" USING btree ("organization_id","at");--> statement-breakpoint
ALTER TABLE "desk_keys" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_person ON desk_keys USING (qiheng_viewer() = 'member' AND person_id = qiheng_person());
--> statement-breakpoint
-- Written when a list leaves the platform, and never changed. Its organization may look back.
CREATE TRIGGER queue_exports_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON queue_exports
  FOR EACH STATEMENT EXECUTE FUNCTION qiheng_refuse_change();--> statement-breakpoint
ALTER TABLE "queue_exports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_seat ON queue_exports FOR INSERT WITH CHECK (qiheng_viewer() = 'member'
  AND organization_id = qiheng_organization() AND person_id = qiheng_person());--> statement-breakpoint
CREATE POLICY own_or_system ON queue_exports FOR SELECT USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND organization_id = qiheng_organization()));
