CREATE TABLE "case_links" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"other_case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"made_by_organization_id" uuid NOT NULL,
	"made_by_person_id" uuid NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"end_reason" text,
	CONSTRAINT "case_links_kind" CHECK (kind in ('related', 'joined', 'split')),
	CONSTRAINT "case_links_two" CHECK (case_id <> other_case_id)
);
--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_other_case_id_cases_id_fk" FOREIGN KEY ("other_case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_made_by_organization_id_organizations_id_fk" FOREIGN KEY ("made_by_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_links" ADD CONSTRAINT "case_links_made_by_person_id_people_id_fk" FOREIGN KEY ("made_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_links_other" ON "case_links" USING btree ("other_case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_links_one_live" ON "case_links" USING btree ("case_id","other_case_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "case_links" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- A link tells of two cases, so only who sees both may know of it.
CREATE POLICY sees_both ON case_links USING (qiheng_viewer() = 'system'
  OR (qiheng_sees_case(case_id) AND qiheng_sees_case(other_case_id)));
--> statement-breakpoint
-- Everybody's sight but the bodies' goes along into a case that is split off. The body that splits
-- cannot read what others were granted, so the copying is done here, once, for an empty case.
CREATE FUNCTION qiheng_carry_over_grants(origin uuid, made uuid, party_ids jsonb) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  INSERT INTO grants (id, case_id, organization_id, standing, scope, cause, cause_id,
    granted_by_organization_id, started_at, ends_at)
  SELECT gen_random_uuid(), made, g.organization_id, g.standing, g.scope, g.cause,
    CASE WHEN g.cause_id = origin THEN made
      ELSE coalesce((party_ids ->> g.cause_id::text)::uuid, g.cause_id) END,
    g.granted_by_organization_id, g.started_at, g.ends_at
  FROM grants g
  WHERE g.case_id = origin AND g.scope = 'whole' AND g.standing <> 'body' AND g.ended_at IS NULL
    AND qiheng_sees_case(origin) AND qiheng_sees_case(made)
    AND NOT EXISTS (SELECT 1 FROM grants had WHERE had.case_id = made AND had.standing <> 'body')
$$;
