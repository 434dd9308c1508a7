-- What the gate judges by must not depend on who asks: a step that was told to the bodies alone has
-- been taken for everybody, and a transfer under way holds up the parties too, who cannot read it.
-- Whoever has no sight of the case learns nothing.
CREATE FUNCTION qiheng_sees_case(wanted uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT qiheng_viewer() = 'system' OR (qiheng_viewer() = 'member' AND EXISTS (SELECT 1 FROM grants g
    WHERE g.case_id = wanted AND g.organization_id = qiheng_organization() AND g.scope = 'whole'
    AND g.ended_at IS NULL AND (g.ends_at IS NULL OR g.ends_at > now())))
$$;
--> statement-breakpoint
CREATE FUNCTION qiheng_actions_taken(wanted uuid)
RETURNS TABLE (proceeding_id uuid, procedure_key text, action text, times integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT e.proceeding_id, e.body::json #>> '{payload,procedureKey}',
    e.body::json #>> '{payload,action}', count(*)::integer
  FROM events e
  WHERE e.case_id = wanted AND e.type IN ('action-taken', 'action-followed')
    AND qiheng_sees_case(wanted)
  GROUP BY 1, 2, 3
$$;
--> statement-breakpoint
CREATE FUNCTION qiheng_ownership_change_open(wanted uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM referrals r WHERE r.from_proceeding_id = wanted
    AND r.kind IN ('transfer', 'designate') AND r.state IN ('sent', 'delivered', 'acknowledged')
    AND qiheng_sees_case(r.case_id))
$$;
