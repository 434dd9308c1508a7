-- A letter is read by the body that it went to before that body sees the case and its timeline.
ALTER POLICY with_its_event ON notices USING (CASE qiheng_viewer()
  WHEN 'system' THEN true
  WHEN 'member' THEN EXISTS (SELECT 1 FROM events e WHERE e.id = notices.event_id)
    OR (referral_id IS NOT NULL AND EXISTS (SELECT 1 FROM referrals r
      WHERE r.id = notices.referral_id AND r.to_organization_id = qiheng_organization()))
  ELSE false END);
