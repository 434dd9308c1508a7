-- Every character of a text and every pair of neighbours, gaps left out: what Chinese of one character
-- or two is found by without a dictionary.
CREATE FUNCTION qiheng_grams(folded text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE
SET search_path = pg_catalog AS $$
  SELECT array_to_tsvector(array(
    WITH signs AS (SELECT sign, lead(sign) OVER (ORDER BY place) AS next
      FROM unnest(string_to_array(folded, NULL)) WITH ORDINALITY u(sign, place))
    SELECT sign FROM signs WHERE sign <> ' '
    UNION SELECT sign || next FROM signs WHERE sign <> ' ' AND next <> ' '))
$$;
--> statement-breakpoint
CREATE TABLE "case_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"about" text NOT NULL,
	"audience" text NOT NULL,
	"visible_to" uuid[] NOT NULL,
	CONSTRAINT "case_keys_about" CHECK (about in ('case', 'right', 'complainant', 'respondent', 'third'))
);
--> statement-breakpoint
CREATE TABLE "case_texts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"source" text NOT NULL,
	"source_id" uuid NOT NULL,
	"place" smallint NOT NULL,
	"audience" text NOT NULL,
	"visible_to" uuid[] NOT NULL,
	"text" text NOT NULL,
	"folded" text NOT NULL,
	"grams" "tsvector" GENERATED ALWAYS AS (qiheng_grams(folded)) STORED,
	CONSTRAINT "case_texts_source" CHECK (source in ('title', 'party', 'complaint', 'event', 'evidence'))
);
--> statement-breakpoint
CREATE TABLE "search_backlog" (
	"case_id" uuid PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_keys" ADD CONSTRAINT "case_keys_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_texts" ADD CONSTRAINT "case_texts_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_backlog" ADD CONSTRAINT "search_backlog_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_keys_key" ON "case_keys" USING btree ("key","kind","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "case_keys_once" ON "case_keys" USING btree ("case_id","kind","key","about");--> statement-breakpoint
CREATE INDEX "case_texts_grams" ON "case_texts" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "case_texts_newest" ON "case_texts" USING btree ("place","case_id");--> statement-breakpoint
CREATE INDEX "case_texts_case" ON "case_texts" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "case_texts_source" ON "case_texts" USING btree ("source_id");
--> statement-breakpoint
ALTER TABLE case_keys ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE case_texts ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE search_backlog ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['case_keys','case_texts'] LOOP
    EXECUTE format('CREATE POLICY audience ON %I FOR SELECT USING (qiheng_viewer() = ''member''
      AND EXISTS (SELECT 1 FROM grants g
        WHERE g.case_id = %I.case_id AND g.organization_id = qiheng_organization()
        AND g.scope = ''whole'' AND g.ended_at IS NULL AND (g.ends_at IS NULL OR g.ends_at > now())
        AND qiheng_audience_reaches(%I.audience, %I.visible_to, g.standing)))', t, t, t, t);
    EXECUTE format('CREATE POLICY kept ON %I FOR INSERT WITH CHECK (qiheng_viewer() = ''member'')', t);
    EXECUTE format('CREATE POLICY worker ON %I USING (qiheng_viewer() = ''system'')', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE POLICY worker ON search_backlog USING (qiheng_viewer() = 'system');
--> statement-breakpoint

-- A word that was erased from the timeline is erased here in the same moment.
CREATE FUNCTION qiheng_forget_text() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public AS
$$ BEGIN DELETE FROM case_texts WHERE source_id = OLD.event_id; RETURN NULL; END $$;
--> statement-breakpoint
CREATE TRIGGER event_disclosures_forgotten AFTER DELETE OR UPDATE OF value ON event_disclosures
  FOR EACH ROW EXECUTE FUNCTION qiheng_forget_text();
--> statement-breakpoint

-- The newest cases, older than `before_case`, that the viewer may find at one place of the ranking:
-- 0 by a whole key, 1 by who and what they are about, 2 by anything else that was written; a case is
-- given at its best place alone. Under row-level security no index answers `@@`, which might tell of
-- hidden rows; so this asks as the owner and holds every row against the viewer's own grants, with the
-- words of the policies above. A plan of its own for each question: rare words go by the words'
-- index, frequent ones by the newest cases, and a viewer with few cases by these.
CREATE FUNCTION qiheng_find_cases(at_place integer, keys text[], grams text, words text[],
  before_case uuid, most integer) RETURNS TABLE (case_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public AS $f$
DECLARE
  sight constant text := ' JOIN grants %2$s ON %2$s.case_id = %1$s.case_id
    AND %2$s.organization_id = $1 AND %2$s.scope = ''whole'' AND %2$s.ended_at IS NULL
    AND (%2$s.ends_at IS NULL OR %2$s.ends_at > now())
    AND qiheng_audience_reaches(%1$s.audience, %1$s.visible_to, %2$s.standing)';
  holds constant text := ' %1$s.grams @@ $3::tsquery AND (SELECT bool_and(strpos(%1$s.folded, w) > 0)
    FROM unnest($4) w)';
  found text;
  older constant text := ' AND ($5 IS NULL OR x.case_id < $5)';
BEGIN
  IF qiheng_viewer() <> 'member' OR most > 200 THEN RETURN; END IF;
  IF at_place = 0 THEN
    found := 'SELECT x.case_id FROM case_keys x' || format(sight, 'x', 'g')
      || ' WHERE x.key = ANY ($2)';
  ELSE
    found := 'SELECT x.case_id FROM case_texts x' || format(sight, 'x', 'g')
      || ' WHERE x.place = ' || at_place || ' AND' || format(holds, 'x')
      || ' AND NOT EXISTS (SELECT FROM case_keys y' || format(sight, 'y', 'h')
      || ' WHERE y.case_id = x.case_id AND y.key = ANY ($2))';
    IF at_place = 2 THEN
      found := found || ' AND NOT EXISTS (SELECT FROM case_texts z' || format(sight, 'z', 'i')
        || ' WHERE z.case_id = x.case_id AND z.place = 1 AND' || format(holds, 'z') || ')';
    END IF;
  END IF;
  RETURN QUERY EXECUTE found || older
    || ' GROUP BY x.case_id ORDER BY x.case_id DESC LIMIT ' || most
    USING qiheng_organization(), keys, grams, words, before_case;
END $f$;
--> statement-breakpoint
-- What was filed before is put into the index by the worker.
INSERT INTO search_backlog (case_id) SELECT id FROM cases;
