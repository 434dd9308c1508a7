CREATE TABLE "sheet_import_lines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"import_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"cells" jsonb NOT NULL,
	"made_id" uuid,
	"refused" jsonb
);
--> statement-breakpoint
CREATE TABLE "sheet_imports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"holder_organization_id" uuid,
	"file_name" text NOT NULL,
	"read_at" timestamp with time zone NOT NULL,
	"sent_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "sheet_imports_kind" CHECK (kind in ('complaints', 'rights'))
);
--> statement-breakpoint
ALTER TABLE "sheet_import_lines" ADD CONSTRAINT "sheet_import_lines_import_id_sheet_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."sheet_imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_imports" ADD CONSTRAINT "sheet_imports_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_imports" ADD CONSTRAINT "sheet_imports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sheet_imports" ADD CONSTRAINT "sheet_imports_holder_organization_id_organizations_id_fk" FOREIGN KEY ("holder_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sheet_import_lines_line" ON "sheet_import_lines" USING btree ("import_id","line");--> statement-breakpoint
CREATE INDEX "sheet_imports_organization" ON "sheet_imports" USING btree ("organization_id","kind","read_at");--> statement-breakpoint
ALTER TABLE "sheet_imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own ON sheet_imports USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND organization_id = qiheng_organization()));--> statement-breakpoint
ALTER TABLE "sheet_import_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own ON sheet_import_lines USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND organization_id = qiheng_organization()));
