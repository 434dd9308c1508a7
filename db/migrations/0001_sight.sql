-- Sight. The application connects as a member of role qiheng_app, which owns nothing. Each
-- transaction says for whom it acts with set_config(..., true); without that there are no rows to
-- read and none may be written, so a statement that strays out of its transaction does nothing.

CREATE FUNCTION qiheng_viewer() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(current_setting('qiheng.viewer', true), '') $$;
--> statement-breakpoint
CREATE FUNCTION qiheng_organization() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('qiheng.organization', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION qiheng_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('qiheng.person', true), '')::uuid $$;
--> statement-breakpoint
CREATE FUNCTION qiheng_case() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('qiheng.case', true), '')::uuid $$;
--> statement-breakpoint

-- Who holds a number and its query code may follow that one case; nothing else tells them its id.
CREATE FUNCTION qiheng_case_by_receipt(wanted_number text, code_hash text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS
$$ SELECT id FROM cases WHERE number = wanted_number AND query_code_hash = code_hash $$;
--> statement-breakpoint

-- Open figures: counts only, for pages that anyone may read.
CREATE FUNCTION qiheng_open_figures() RETURNS TABLE (
  filed bigint, open_proceedings bigint, concluded bigint, bodies bigint, median_days numeric
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT
    (SELECT count(*) FROM cases),
    (SELECT count(*) FROM proceedings WHERE phase <> 'closed'),
    (SELECT count(*) FROM proceedings WHERE phase = 'closed'),
    (SELECT count(DISTINCT organization_id) FROM proceedings),
    (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM closed_at - opened_at) / 86400)
       FROM proceedings WHERE phase = 'closed')
$$;
--> statement-breakpoint

-- The timeline and the custody log are append only, for every role.
CREATE FUNCTION qiheng_refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION '% is append only', TG_TABLE_NAME USING ERRCODE = '42501'; END $$;
--> statement-breakpoint
CREATE TRIGGER events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE FUNCTION qiheng_refuse_change();
--> statement-breakpoint
CREATE TRIGGER evidence_custody_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON evidence_custody
  FOR EACH STATEMENT EXECUTE FUNCTION qiheng_refuse_change();
--> statement-breakpoint
CREATE TRIGGER complaints_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON complaints
  FOR EACH STATEMENT EXECUTE FUNCTION qiheng_refuse_change();
--> statement-breakpoint
CREATE TRIGGER readings_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON readings
  FOR EACH STATEMENT EXECUTE FUNCTION qiheng_refuse_change();
--> statement-breakpoint
CREATE TRIGGER setting_changes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON setting_changes
  FOR EACH STATEMENT EXECUTE FUNCTION qiheng_refuse_change();
--> statement-breakpoint
ALTER TABLE events ADD CONSTRAINT events_case_seq_once UNIQUE (case_id, seq);
--> statement-breakpoint
DROP INDEX events_case_seq;
--> statement-breakpoint

DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
  -- Settings and names: readable to every known viewer, written by members and the system.
  FOREACH t IN ARRAY ARRAY['regions','parks','channels','organizations','organization_channels',
    'competences','authorities','people','members','routing_rule_sets','calendar_years',
    'calendar_days','installation'] LOOP
    EXECUTE format('CREATE POLICY known_viewer ON %I USING (qiheng_viewer() <> '''')
      WITH CHECK (qiheng_viewer() IN (''member'', ''system'', ''sign-in''))', t);
  END LOOP;
  -- Append only logs that their writers never read back.
  FOREACH t IN ARRAY ARRAY['readings','setting_changes'] LOOP
    EXECUTE format('CREATE POLICY known_viewer ON %I FOR INSERT
      WITH CHECK (qiheng_viewer() <> '''')', t);
    EXECUTE format('CREATE POLICY own_or_system ON %I FOR SELECT
      USING (qiheng_viewer() = ''system'' OR (qiheng_viewer() = ''member''
             AND organization_id = qiheng_organization()))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['sessions','one_time_links'] LOOP
    EXECUTE format('CREATE POLICY at_the_door ON %I
      USING (qiheng_viewer() IN (''sign-in'', ''system'', ''member''))
      WITH CHECK (qiheng_viewer() IN (''sign-in'', ''system'', ''member''))', t);
  END LOOP;
  -- What belongs to a case is seen by those who hold a live grant of the whole case.
  FOREACH t IN ARRAY ARRAY['complaints','parties','proceedings','clocks','clock_pauses',
    'clock_extensions','fast_tracks'] LOOP
    EXECUTE format('CREATE POLICY granted ON %I USING (qiheng_viewer() = ''system''
      OR (qiheng_viewer() = ''receipt'' AND case_id = qiheng_case())
      OR (qiheng_viewer() = ''member'' AND EXISTS (SELECT 1 FROM grants g
          WHERE g.case_id = %I.case_id AND g.organization_id = qiheng_organization()
          AND g.scope = ''whole'' AND g.ended_at IS NULL
          AND (g.ends_at IS NULL OR g.ends_at > now()))))', t, t);
  END LOOP;
END $$;
--> statement-breakpoint

-- Counters keyed by hashes; the rate limiter uses them before anybody is known.
CREATE POLICY counters ON rate_limits USING (true) WITH CHECK (true);
--> statement-breakpoint

CREATE POLICY granted ON cases USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'receipt' AND id = qiheng_case())
  OR (qiheng_viewer() = 'member' AND EXISTS (SELECT 1 FROM grants g
      WHERE g.case_id = cases.id AND g.organization_id = qiheng_organization()
      AND g.scope = 'whole' AND g.ended_at IS NULL AND (g.ends_at IS NULL OR g.ends_at > now()))));
--> statement-breakpoint
-- A filing writes the case before the grant that lets its filer see it.
CREATE POLICY filed ON cases FOR INSERT WITH CHECK (qiheng_viewer() = 'member');
--> statement-breakpoint

CREATE POLICY own_or_given ON grants USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND (organization_id = qiheng_organization()
      OR granted_by_organization_id = qiheng_organization())))
  WITH CHECK (qiheng_viewer() IN ('member', 'system'));
--> statement-breakpoint

CREATE POLICY own ON complaint_drafts USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND organization_id = qiheng_organization()));
--> statement-breakpoint

CREATE POLICY holder_or_agent ON rights USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND (holder_organization_id = qiheng_organization()
      OR EXISTS (SELECT 1 FROM authorities a WHERE a.holder_organization_id = rights.holder_organization_id
        AND a.agent_organization_id = qiheng_organization() AND a.revoked_at IS NULL
        AND (now() AT TIME ZONE 'Asia/Shanghai')::date BETWEEN a.valid_from AND a.valid_until))));
--> statement-breakpoint

CREATE POLICY sender_recipient_or_body ON referrals USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND (from_organization_id = qiheng_organization()
      OR to_organization_id = qiheng_organization()
      OR EXISTS (SELECT 1 FROM grants g WHERE g.case_id = referrals.case_id
        AND g.organization_id = qiheng_organization() AND g.scope = 'whole'
        AND g.standing IN ('body', 'supervisor') AND g.ended_at IS NULL
        AND (g.ends_at IS NULL OR g.ends_at > now())))));
--> statement-breakpoint

CREATE FUNCTION qiheng_audience_reaches(audience text, visible_to uuid[], standing text)
RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE audience
    WHEN 'public' THEN true
    WHEN 'parties' THEN true
    WHEN 'complainant' THEN standing <> 'respondent'
    WHEN 'respondent' THEN standing <> 'complainant'
    WHEN 'organizations' THEN standing IN ('body', 'supervisor')
    WHEN 'own' THEN qiheng_organization() = ANY (visible_to)
    WHEN 'persons' THEN qiheng_person() = ANY (visible_to)
    ELSE false END
$$;
--> statement-breakpoint
CREATE POLICY audience ON events FOR SELECT USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'receipt' AND case_id = qiheng_case() AND audience = 'public')
  OR (qiheng_viewer() = 'member' AND EXISTS (SELECT 1 FROM grants g
      WHERE g.case_id = events.case_id AND g.organization_id = qiheng_organization()
      AND g.scope = 'whole' AND g.ended_at IS NULL AND (g.ends_at IS NULL OR g.ends_at > now())
      AND qiheng_audience_reaches(events.audience, events.visible_to, g.standing))));
--> statement-breakpoint
CREATE POLICY recorded ON events FOR INSERT WITH CHECK (qiheng_viewer() IN ('member', 'system'));
--> statement-breakpoint
CREATE POLICY with_its_event ON event_disclosures USING (qiheng_viewer() = 'system'
  OR EXISTS (SELECT 1 FROM events e WHERE e.id = event_disclosures.event_id))
  WITH CHECK (qiheng_viewer() IN ('member', 'system'));
--> statement-breakpoint

CREATE POLICY audience ON evidence USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND (
    (case_id IS NULL AND owner_organization_id = qiheng_organization())
    OR EXISTS (SELECT 1 FROM grants g
      WHERE g.case_id = evidence.case_id AND g.organization_id = qiheng_organization()
      AND g.scope = 'whole' AND g.ended_at IS NULL AND (g.ends_at IS NULL OR g.ends_at > now())
      AND (owner_organization_id = qiheng_organization()
        OR qiheng_audience_reaches(evidence.audience, ARRAY[evidence.owner_organization_id], g.standing))))))
  WITH CHECK (qiheng_viewer() IN ('member', 'system'));
--> statement-breakpoint
CREATE POLICY with_its_evidence ON evidence_custody FOR SELECT USING (qiheng_viewer() = 'system'
  OR EXISTS (SELECT 1 FROM evidence e WHERE e.id = evidence_custody.evidence_id));
--> statement-breakpoint
CREATE POLICY recorded ON evidence_custody FOR INSERT WITH CHECK (qiheng_viewer() IN ('member', 'system'));
