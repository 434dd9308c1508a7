CREATE TABLE "checkpoints" (
	"size" bigint PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"peaks" text[] NOT NULL,
	"note" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "logged_heads" (
	"place" bigint PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "logged_heads" ADD CONSTRAINT "logged_heads_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "logged_heads_once" ON "logged_heads" USING btree ("case_id","seq");
--> statement-breakpoint
ALTER TABLE logged_heads ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE checkpoints ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY system_only ON logged_heads USING (qiheng_viewer() = 'system')
  WITH CHECK (qiheng_viewer() = 'system');
--> statement-breakpoint
-- Anybody may keep a copy of a checkpoint: that is what it is for.
CREATE POLICY known_viewer ON checkpoints FOR SELECT USING (qiheng_viewer() <> '');
--> statement-breakpoint
CREATE POLICY system_only ON checkpoints FOR INSERT WITH CHECK (qiheng_viewer() = 'system');
--> statement-breakpoint
CREATE TRIGGER logged_heads_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON logged_heads
  FOR EACH STATEMENT EXECUTE FUNCTION qiheng_refuse_change();
--> statement-breakpoint
CREATE TRIGGER checkpoints_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON checkpoints
  FOR EACH STATEMENT EXECUTE FUNCTION qiheng_refuse_change();
