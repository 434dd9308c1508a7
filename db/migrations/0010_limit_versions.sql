CREATE TABLE "limit_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"valid_from" date NOT NULL,
	"version" jsonb NOT NULL,
	"note" text NOT NULL,
	"entered_by_person_id" uuid NOT NULL,
	"entered_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "limit_versions" ADD CONSTRAINT "limit_versions_entered_by_person_id_people_id_fk" FOREIGN KEY ("entered_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "limit_versions_day" ON "limit_versions" USING btree ("key","valid_from");--> statement-breakpoint
ALTER TABLE "limit_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- What the law asks is nobody's secret; it is entered by members (the command asks for more).
CREATE POLICY known_viewer ON limit_versions USING (qiheng_viewer() <> '')
  WITH CHECK (qiheng_viewer() IN ('member', 'system'));
