CREATE INDEX "proceedings_counts" ON "proceedings" USING btree ("organization_id","phase","due_at","fast_track","assignee_member_id","id") WHERE phase <> 'closed';--> statement-breakpoint
-- An organization's own open work, for counting it. Who owns a proceeding sees its case, so the policy
-- of the table is not asked again of each line.
CREATE FUNCTION qiheng_own_open() RETURNS TABLE (
  id uuid, phase text, due_at timestamptz, fast_track boolean, assignee_member_id uuid
) LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = public AS $$
  SELECT p.id, p.phase, p.due_at, p.fast_track, p.assignee_member_id FROM proceedings p
  WHERE p.organization_id = qiheng_organization() AND qiheng_viewer() = 'member'
    AND p.phase <> 'closed'
$$;
