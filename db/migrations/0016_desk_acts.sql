CREATE TABLE "desk_act_rows" (
	"act_id" uuid NOT NULL,
	"place" integer NOT NULL,
	"case_id" uuid NOT NULL,
	"proceeding_id" uuid NOT NULL,
	"refused" jsonb,
	"undo" jsonb,
	"undone_at" timestamp with time zone,
	"undo_refused" jsonb,
	CONSTRAINT "desk_act_rows_act_id_place_pk" PRIMARY KEY("act_id","place")
);
--> statement-breakpoint
CREATE TABLE "desk_acts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"procedure_key" text,
	"action" text,
	"at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "desk_acts_kind" CHECK (kind in ('assign', 'snooze', 'duplicate', 'step'))
);
--> statement-breakpoint
CREATE TABLE "snoozes" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"proceeding_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"until_at" timestamp with time zone,
	"news_after_seq" integer,
	"made_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "case_links" DROP CONSTRAINT "case_links_kind";--> statement-breakpoint
ALTER TABLE "desk_act_rows" ADD CONSTRAINT "desk_act_rows_act_id_desk_acts_id_fk" FOREIGN KEY ("act_id") REFERENCES "public"."desk_acts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_act_rows" ADD CONSTRAINT "desk_act_rows_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_act_rows" ADD CONSTRAINT "desk_act_rows_proceeding_id_proceedings_id_fk" FOREIGN KEY ("proceeding_id") REFERENCES "public"."proceedings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_acts" ADD CONSTRAINT "desk_acts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "desk_acts" ADD CONSTRAINT "desk_acts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snoozes" ADD CONSTRAINT "snoozes_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snoozes" ADD CONSTRAINT "snoozes_proceeding_id_proceedings_id_fk" FOREIGN KEY ("proceeding_id") REFERENCES "public"."proceedings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snoozes" ADD CONSTRAINT "snoozes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snoozes" ADD CONSTRAINT "snoozes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "desk_acts_person" ON "desk_acts" USING btree ("person_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "snoozes_live" ON "snoozes" USING btree ("person_id","organization_id","proceeding_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_kind" CHECK (kind in ('related', 'duplicate', 'joined', 'split'));--> statement-breakpoint
-- What a person puts aside and does at their desk is theirs in that seat.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['snoozes', 'desk_acts'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_seat ON %I USING (qiheng_viewer() = ''member''
      AND organization_id = qiheng_organization() AND person_id = qiheng_person())', t);
  END LOOP;
END $$;--> statement-breakpoint
ALTER TABLE "desk_act_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY own_act ON desk_act_rows USING (EXISTS (SELECT 1 FROM desk_acts a WHERE a.id = act_id));
