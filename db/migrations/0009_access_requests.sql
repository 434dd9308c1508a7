CREATE TABLE "access_answers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"from_organization_id" uuid NOT NULL,
	"holder_organization_id" uuid NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"basis" text,
	"ends_on" date,
	"answered_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "access_answers_state" CHECK (state in ('asked', 'granted', 'refused', 'ended'))
);
--> statement-breakpoint
CREATE TABLE "access_requests" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"from_organization_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"basis" text NOT NULL,
	"until_on" date NOT NULL,
	"asked" integer NOT NULL,
	"requested_by_person_id" uuid NOT NULL,
	"requested_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "access_answers" ADD CONSTRAINT "access_answers_request_id_access_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."access_requests"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_answers" ADD CONSTRAINT "access_answers_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_answers" ADD CONSTRAINT "access_answers_from_organization_id_organizations_id_fk" FOREIGN KEY ("from_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_answers" ADD CONSTRAINT "access_answers_holder_organization_id_organizations_id_fk" FOREIGN KEY ("holder_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_from_organization_id_organizations_id_fk" FOREIGN KEY ("from_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_requested_by_person_id_people_id_fk" FOREIGN KEY ("requested_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "access_answers_once" ON "access_answers" USING btree ("request_id","case_id");--> statement-breakpoint
CREATE INDEX "access_answers_holder" ON "access_answers" USING btree ("holder_organization_id","state");--> statement-breakpoint
CREATE INDEX "access_answers_live" ON "access_answers" USING btree ("id") WHERE state = 'granted';--> statement-breakpoint
CREATE INDEX "access_requests_case" ON "access_requests" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "parties_credit_code" ON "parties" USING btree ("credit_code") WHERE role = 'respondent';--> statement-breakpoint
ALTER TABLE access_requests ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE access_answers ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Who was asked sees its own row; who asked sees it once it is answered, so that until then it learns
-- neither which body holds a case nor which case that is.
CREATE POLICY holder_or_answered ON access_answers USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND (holder_organization_id = qiheng_organization()
    OR (from_organization_id = qiheng_organization() AND state <> 'asked'))));
--> statement-breakpoint
CREATE POLICY asker_or_asked ON access_requests USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND (from_organization_id = qiheng_organization()
    OR EXISTS (SELECT 1 FROM access_answers a WHERE a.request_id = access_requests.id
      AND a.holder_organization_id = qiheng_organization()))))
  WITH CHECK (qiheng_viewer() = 'member' AND from_organization_id = qiheng_organization());
--> statement-breakpoint

-- Cases about the respondents of a case, by their credit codes, that the asking body does not see.
-- Only a body that handles the case itself gets any; nobody calls this but the two functions below.
CREATE FUNCTION qiheng_hidden_cases(wanted uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT DISTINCT other.case_id FROM parties mine
  JOIN parties other ON other.credit_code = mine.credit_code AND other.role = 'respondent'
  WHERE mine.case_id = wanted AND mine.role = 'respondent' AND other.case_id <> wanted
    AND qiheng_viewer() = 'member' AND EXISTS (SELECT 1 FROM grants g
      WHERE g.case_id = wanted AND g.organization_id = qiheng_organization()
      AND g.scope = 'whole' AND g.standing = 'body' AND g.ended_at IS NULL
      AND (g.ends_at IS NULL OR g.ends_at > now()))
    AND EXISTS (SELECT 1 FROM proceedings p WHERE p.case_id = other.case_id)
    AND NOT EXISTS (SELECT 1 FROM grants g WHERE g.case_id = other.case_id
      AND g.organization_id = qiheng_organization() AND g.scope = 'whole' AND g.ended_at IS NULL
      AND (g.ends_at IS NULL OR g.ends_at > now()))
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION qiheng_hidden_cases(uuid) FROM PUBLIC;
--> statement-breakpoint
CREATE FUNCTION qiheng_blind_hits(wanted uuid) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT count(*)::integer FROM qiheng_hidden_cases(wanted) $$;
--> statement-breakpoint

-- Puts a request before the owner of the oldest open proceeding of each hidden case, and tells the
-- asking body how many it went to. A case that it has already asked for is not asked for twice.
CREATE FUNCTION qiheng_ask_access(wanted uuid) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  WITH made AS (
    INSERT INTO access_answers (id, request_id, case_id, from_organization_id,
      holder_organization_id, state)
    SELECT gen_random_uuid(), r.id, hidden.id, r.from_organization_id,
      (SELECT p.organization_id FROM proceedings p WHERE p.case_id = hidden.id
        ORDER BY p.phase = 'closed', p.opened_at, p.id LIMIT 1), 'asked'
    FROM access_requests r CROSS JOIN LATERAL qiheng_hidden_cases(r.case_id) AS hidden (id)
    WHERE r.id = wanted AND r.from_organization_id = qiheng_organization()
      AND NOT EXISTS (SELECT 1 FROM access_answers a WHERE a.case_id = hidden.id
        AND a.from_organization_id = r.from_organization_id AND a.state = 'asked')
    RETURNING 1)
  SELECT count(*)::integer FROM made
$$;
