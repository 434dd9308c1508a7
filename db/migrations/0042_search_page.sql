-- One page of what the viewer may find, in one question: from each place of the ranking in turn what
-- `qiheng_find_cases` finds there, until the page is full, each with the first two texts in which all of
-- the words stand. A text is held against the viewer's own grants, with the words of its policy, once
-- the words were found in it; row-level security would ask of every text of every case first.
CREATE FUNCTION qiheng_search(from_place integer, keys text[], grams text, words text[],
  before_case uuid, most integer)
RETURNS TABLE (place integer, case_id uuid, number text, title text, filed_at timestamptz, texts jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  ids uuid[] := '{}';
  places integer[] := '{}';
  found uuid[];
BEGIN
  FOR at_place IN from_place..2 LOOP
    EXIT WHEN cardinality(ids) >= most;
    found := array(SELECT f.case_id FROM qiheng_find_cases(at_place, keys, grams, words,
      CASE at_place WHEN from_place THEN before_case END, most - cardinality(ids)) f);
    ids := ids || found;
    places := places || array_fill(at_place, ARRAY[cardinality(found)]);
  END LOOP;
  RETURN QUERY SELECT hit.place, c.id, c.number, c.title, c.filed_at,
    (SELECT jsonb_agg(jsonb_build_object('source', t.source, 'text', t.text) ORDER BY t.place, t.id)
      FROM (SELECT x.* FROM (SELECT * FROM case_texts one WHERE one.case_id = c.id
          AND (SELECT bool_and(strpos(one.folded, w) > 0) FROM unnest(words) w) OFFSET 0) x
        WHERE EXISTS (SELECT FROM grants g WHERE g.case_id = x.case_id
          AND g.organization_id = qiheng_organization() AND g.scope = 'whole' AND g.ended_at IS NULL
          AND (g.ends_at IS NULL OR g.ends_at > now())
          AND qiheng_audience_reaches(x.audience, x.visible_to, g.standing))
        ORDER BY x.place, x.id LIMIT 2) t)
  FROM unnest(ids, places) WITH ORDINALITY hit(id, place, turn) JOIN cases c ON c.id = hit.id
  ORDER BY hit.turn;
END $$;
