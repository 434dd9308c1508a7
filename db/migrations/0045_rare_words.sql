-- The newest cases, older than `before_case`, that the viewer may find by a whole key. Asked as the owner
-- and held against the viewer's own grants, like everything below (see `0022_search_index.sql`).
CREATE FUNCTION qiheng_find_by_key(keys text[], before_case uuid, most integer) RETURNS uuid[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public
SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  IF qiheng_viewer() <> 'member' THEN RETURN '{}'; END IF;
  RETURN array(SELECT x.case_id FROM case_keys x JOIN grants g ON g.case_id = x.case_id
      AND g.organization_id = qiheng_organization() AND g.scope = 'whole' AND g.ended_at IS NULL
      AND (g.ends_at IS NULL OR g.ends_at > now())
      AND qiheng_audience_reaches(x.audience, x.visible_to, g.standing)
    WHERE x.key = ANY (keys) AND (before_case IS NULL OR x.case_id < before_case)
    GROUP BY x.case_id ORDER BY x.case_id DESC LIMIT most);
END $$;
--> statement-breakpoint
-- Whether few texts hold all of these pairs, by what the statistics know of them.
CREATE FUNCTION qiheng_is_rare(grams text) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public AS $$
DECLARE
  guessed json;
BEGIN
  EXECUTE 'EXPLAIN (FORMAT JSON) SELECT FROM case_texts WHERE grams @@ ' || quote_literal(grams)
    || '::tsquery' INTO guessed;
  RETURN (guessed -> 0 -> 'Plan' ->> 'Plan Rows')::bigint <= 5000;
END $$;
--> statement-breakpoint
-- The cases in whose title or among whose parties all of these rare words stand, as far as the viewer
-- may find them.
CREATE FUNCTION qiheng_naming(grams text, words text[]) RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = public
SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN QUERY SELECT DISTINCT h.case_id
    FROM (SELECT * FROM case_texts x WHERE x.grams @@ $1::tsquery OFFSET 0) h
    CROSS JOIN LATERAL (SELECT FROM grants g WHERE g.case_id = h.case_id
      AND g.organization_id = qiheng_organization() AND g.scope = 'whole' AND g.ended_at IS NULL
      AND (g.ends_at IS NULL OR g.ends_at > now())
      AND qiheng_audience_reaches(h.audience, h.visible_to, g.standing) LIMIT 1) sight
    WHERE qiheng_viewer() = 'member' AND h.place = 1
      AND (SELECT bool_and(strpos(h.folded, w) > 0) FROM unnest(words) w);
END $$;
--> statement-breakpoint
-- What few texts hold is found in one pass: the words' index is asked once for both places of the
-- ranking, sight is asked of what it found, and only then where else a case was found. The plan of that
-- is the same for all rare words and kept. What more texts hold goes by `qiheng_find_cases` as before,
-- with a plan of its own; so does what the statistics call rare and is not.
CREATE FUNCTION qiheng_find_rare(from_place integer, keys text[], grams text, words text[],
  before_case uuid, most integer, OUT ids uuid[], OUT places integer[], OUT is_rare boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  few constant integer := 5000;
BEGIN
  is_rare := qiheng_is_rare(grams);
  IF NOT is_rare OR qiheng_viewer() <> 'member' THEN RETURN; END IF;
  WITH hit AS MATERIALIZED (
    SELECT x.case_id, x.place, x.audience, x.visible_to, x.folded FROM case_texts x
    WHERE x.grams @@ $3::tsquery LIMIT few + 1
  ), seen AS (
    SELECT h.case_id, min(h.place) AS place
    FROM hit h CROSS JOIN LATERAL (SELECT FROM grants g WHERE g.case_id = h.case_id
      AND g.organization_id = qiheng_organization() AND g.scope = 'whole' AND g.ended_at IS NULL
      AND (g.ends_at IS NULL OR g.ends_at > now())
      AND qiheng_audience_reaches(h.audience, h.visible_to, g.standing) LIMIT 1) sight
    WHERE (SELECT bool_and(strpos(h.folded, w) > 0) FROM unnest(words) w)
    GROUP BY h.case_id
  ), ranked AS (
    SELECT s.case_id, s.place FROM seen s
    WHERE (s.place > from_place OR s.place = from_place
        AND (before_case IS NULL OR s.case_id < before_case))
      AND NOT EXISTS (SELECT FROM case_keys y JOIN grants g ON g.case_id = y.case_id
        AND g.organization_id = qiheng_organization() AND g.scope = 'whole' AND g.ended_at IS NULL
        AND (g.ends_at IS NULL OR g.ends_at > now())
        AND qiheng_audience_reaches(y.audience, y.visible_to, g.standing)
        WHERE y.case_id = s.case_id AND y.key = ANY (keys) OFFSET 0)
    ORDER BY s.place, s.case_id DESC LIMIT most
  )
  SELECT coalesce(array_agg(r.case_id ORDER BY r.place, r.case_id DESC), '{}'),
    coalesce(array_agg(r.place::integer ORDER BY r.place, r.case_id DESC), '{}'),
    (SELECT count(*) FROM hit) <= few
  INTO ids, places, is_rare FROM ranked r;
END $$;
--> statement-breakpoint
-- As before (`0042_search_page.sql`), but rare words in one pass.
CREATE OR REPLACE FUNCTION qiheng_search(from_place integer, keys text[], grams text, words text[],
  before_case uuid, most integer)
RETURNS TABLE (place integer, case_id uuid, number text, title text, filed_at timestamptz, texts jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public
SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  ids uuid[] := '{}';
  places integer[] := '{}';
  before uuid;
  found uuid[];
  rare record;
BEGIN
  FOR at_place IN from_place..2 LOOP
    EXIT WHEN cardinality(ids) >= most;
    before := CASE at_place WHEN from_place THEN before_case END;
    IF at_place = 0 THEN
      found := qiheng_find_by_key(keys, before, most);
    ELSE
      IF rare IS NULL THEN
        rare := qiheng_find_rare(at_place, keys, grams, words, before, most - cardinality(ids));
      END IF;
      IF rare.is_rare THEN
        ids := ids || rare.ids;
        places := places || rare.places;
        EXIT;
      END IF;
      found := array(SELECT f.case_id FROM qiheng_find_cases(at_place, keys, grams, words, before,
        most - cardinality(ids)) f);
    END IF;
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
