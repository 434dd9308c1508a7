-- The lines of a queue page. A line is put together from eight tables of one case; row-level security
-- would ask of each of them anew what is asked here once: whether the body that looks owns the work and
-- holds a live grant of the whole case. Nothing else of the case comes out.
CREATE FUNCTION qiheng_queue_lines(wanted uuid[], viewers_since timestamptz) RETURNS TABLE (
  id uuid, case_id uuid, number text, title text, right_kind text, procedure_key text, state text,
  phase text, waits_for text, outcome text, fast_track boolean, due_at timestamptz,
  closed_at timestamptz, filed_at timestamptz, opened_at timestamptz, clock_key text, unit text,
  expected boolean, paused boolean, complainant text, respondent text, version integer,
  assignee_member_id uuid, assignee text, handing_over boolean, channels jsonb, viewers text[]
) LANGUAGE sql STABLE SECURITY DEFINER ROWS 50 SET search_path = public AS $$
  SELECT p.id, p.case_id, c.number, c.title, c.right_kind, p.procedure_key, p.state, p.phase,
    p.waits_for, p.outcome, p.fast_track, p.due_at, p.closed_at, c.filed_at, p.opened_at,
    p.due_clock_key, k.unit, coalesce(k.expected, false),
    p.due_at IS NULL AND EXISTS (SELECT FROM clocks s WHERE s.proceeding_id = p.id
      AND s.ended_at IS NULL AND s.paused_since IS NOT NULL),
    (SELECT x.name FROM parties x WHERE x.case_id = p.case_id AND x.role = 'complainant'
      ORDER BY x.id LIMIT 1),
    (SELECT x.name FROM parties x WHERE x.case_id = p.case_id AND x.role = 'respondent'
      ORDER BY x.id LIMIT 1),
    p.version, p.assignee_member_id, who.name,
    EXISTS (SELECT FROM referrals r WHERE r.from_proceeding_id = p.id
      AND r.kind IN ('transfer', 'designate') AND r.state IN ('sent', 'delivered', 'acknowledged')),
    (SELECT coalesce(jsonb_agg(DISTINCT jsonb_build_object('position', h.position,
        'name', jsonb_build_object('zh', h.name_zh, 'en', h.name_en))), '[]')
      FROM proceedings other JOIN organization_channels oc ON oc.organization_id = other.organization_id
      JOIN channels h ON h.key = oc.channel_key WHERE other.case_id = p.case_id),
    (SELECT coalesce(array_agg(seen.name ORDER BY seen.name), '{}')
      FROM viewings v JOIN people seen ON seen.id = v.person_id
      WHERE v.case_id = p.case_id AND v.organization_id = p.organization_id
      AND v.person_id <> qiheng_person() AND v.seen_at > viewers_since)
  FROM proceedings p JOIN cases c ON c.id = p.case_id
  LEFT JOIN LATERAL (SELECT k.limit ->> 'unit' AS unit, k.expected FROM clocks k
    WHERE k.proceeding_id = p.id AND k.key = p.due_clock_key AND k.ended_at IS NULL LIMIT 1) k ON true
  LEFT JOIN members m ON m.id = p.assignee_member_id LEFT JOIN people who ON who.id = m.person_id
  WHERE p.id = ANY (wanted) AND qiheng_viewer() = 'member'
    AND p.organization_id = qiheng_organization()
    AND EXISTS (SELECT FROM grants g WHERE g.case_id = p.case_id
      AND g.organization_id = p.organization_id AND g.scope = 'whole' AND g.ended_at IS NULL
      AND (g.ends_at IS NULL OR g.ends_at > now()) OFFSET 0)
$$;
