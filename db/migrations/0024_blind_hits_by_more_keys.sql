-- A respondent is the same by its credit code, its shop's address or its telephone number, however
-- they were written. A name alone is not enough to tell one body that another holds cases.
CREATE OR REPLACE FUNCTION qiheng_hidden_cases(wanted uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT DISTINCT other.case_id FROM case_keys mine
  JOIN case_keys other ON other.key = mine.key AND other.kind = mine.kind
    AND other.about = 'respondent'
  WHERE mine.case_id = wanted AND mine.about = 'respondent' AND other.case_id <> wanted
    AND mine.kind IN ('credit-code', 'shop', 'phone')
    AND qiheng_viewer() = 'member' AND EXISTS (SELECT 1 FROM grants g
      WHERE g.case_id = wanted AND g.organization_id = qiheng_organization()
      AND g.scope = 'whole' AND g.standing = 'body' AND g.ended_at IS NULL
      AND (g.ends_at IS NULL OR g.ends_at > now()))
    AND EXISTS (SELECT 1 FROM proceedings p WHERE p.case_id = other.case_id)
    AND NOT EXISTS (SELECT 1 FROM grants g WHERE g.case_id = other.case_id
      AND g.organization_id = qiheng_organization() AND g.scope = 'whole' AND g.ended_at IS NULL
      AND (g.ends_at IS NULL OR g.ends_at > now()))
$$;
