-- The same characters and pairs as before (`0022_search_index.sql`) in half the time: no window, and
-- what comes twice is left out by the vector itself.
CREATE OR REPLACE FUNCTION qiheng_grams(folded text) RETURNS tsvector LANGUAGE plpgsql
IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
DECLARE
  signs constant text[] := string_to_array(folded, NULL);
BEGIN
  RETURN array_to_tsvector(array(
    SELECT sign FROM unnest(signs) u(sign) WHERE sign <> ' '
    UNION ALL
    SELECT sign || next FROM unnest(signs, signs[2:]) u(sign, next)
    WHERE sign <> ' ' AND next <> ' '));
END $$;
