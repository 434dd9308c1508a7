CREATE INDEX "proceedings_fast_track" ON "proceedings" USING btree ("organization_id","due_at","id") WHERE phase <> 'closed' and fast_track;--> statement-breakpoint
-- An organization's own open work, for counting it to a limit. Who owns a proceeding sees its case, so
-- the policy of the table is not asked again of each line; unlike the function `qiheng_own_open`, which
-- the release before this one still asks, it is read no further than the limit.
CREATE VIEW own_open_proceedings WITH (security_barrier) AS
  SELECT id, phase, due_at, fast_track, assignee_member_id FROM proceedings
  WHERE organization_id = qiheng_organization() AND qiheng_viewer() = 'member'
    AND phase <> 'closed';
