-- What a decision about a service organization makes public is public: whose conduct, by whom, why,
-- until when. Nothing of the case that led to it is.
CREATE FUNCTION qiheng_disclosed_conduct() RETURNS TABLE (
  proceeding_id uuid, organization text, body_zh text, body_en text, outcome text, state text,
  published_at timestamptz, summary text, ends_on date
) LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id,
    (SELECT x.name FROM parties x WHERE x.case_id = p.case_id AND x.role = 'respondent'
       ORDER BY x.id LIMIT 1),
    o.name_zh, o.name_en, p.outcome, p.state, e.at,
    (SELECT d.value FROM event_disclosures d WHERE d.event_id = e.id AND d.field = 'summary'),
    (SELECT k.due_on FROM clocks k WHERE k.proceeding_id = p.id AND k.key = 'term'
       AND k.ended_at IS NULL)
  FROM proceedings p
  JOIN organizations o ON o.id = p.organization_id
  JOIN LATERAL (SELECT e.id, e.at FROM events e WHERE e.proceeding_id = p.id
    AND e.case_id = p.case_id AND e.type = 'action-taken' AND e.audience = 'public'
    AND e.body::json #>> '{payload,action}' = 'publish' ORDER BY e.seq DESC LIMIT 1) e ON true
  WHERE p.procedure_key = 'service-organization-credit'
    AND p.state IN ('listed-abnormal', 'in-term', 'objecting', 'repairing')
  ORDER BY e.at DESC, p.id
  LIMIT 200
$$;
