CREATE TABLE "queue_layouts" (
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"columns" text NOT NULL,
	"grouping" text NOT NULL,
	"lines" text NOT NULL,
	"kept_at" timestamp with time zone NOT NULL,
	CONSTRAINT "queue_layouts_organization_id_person_id_pk" PRIMARY KEY("organization_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "queue_layouts" ADD CONSTRAINT "queue_layouts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_layouts" ADD CONSTRAINT "queue_layouts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "queue_layouts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_seat ON queue_layouts USING (qiheng_viewer() = 'member'
  AND organization_id = qiheng_organization() AND person_id = qiheng_person());
