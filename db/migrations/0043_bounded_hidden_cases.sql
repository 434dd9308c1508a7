-- As in `0024_blind_hits_by_more_keys.sql`, but of each key the newest 100 hidden cases alone: a shop of
-- a large platform may stand in hundreds of thousands, and a case page asks each time it is opened. Who
-- counts 100 says "at least"; who asks for sight asks for the newest.
-- The case's own keys are read before anything is asked of them: with `about` among the conditions the
-- planner of PostgreSQL 18 takes the unique index to be skipped through, and reads another from end to end.
CREATE OR REPLACE FUNCTION qiheng_hidden_cases(wanted uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT DISTINCT hidden.case_id
  FROM (SELECT k.kind, k.key, k.about FROM case_keys k WHERE k.case_id = wanted OFFSET 0) mine
  CROSS JOIN LATERAL (SELECT other.case_id FROM case_keys other
    WHERE other.key = mine.key AND other.kind = mine.kind
    AND other.about = 'respondent' AND other.case_id <> wanted
    AND EXISTS (SELECT 1 FROM proceedings p WHERE p.case_id = other.case_id)
    AND NOT EXISTS (SELECT 1 FROM grants g WHERE g.case_id = other.case_id
      AND g.organization_id = qiheng_organization() AND g.scope = 'whole' AND g.ended_at IS NULL
      AND (g.ends_at IS NULL OR g.ends_at > now()))
    ORDER BY other.case_id DESC LIMIT 100) hidden
  WHERE mine.about = 'respondent'
    AND mine.kind IN ('credit-code', 'shop', 'phone')
    AND qiheng_viewer() = 'member' AND EXISTS (SELECT 1 FROM grants g
      WHERE g.case_id = wanted AND g.organization_id = qiheng_organization()
      AND g.scope = 'whole' AND g.standing = 'body' AND g.ended_at IS NULL
      AND (g.ends_at IS NULL OR g.ends_at > now()))
  ORDER BY hidden.case_id DESC LIMIT 100
$$;
