CREATE TABLE "setting_stamps" (
	"settings" text PRIMARY KEY NOT NULL,
	"stamp" uuid NOT NULL
);

--> statement-breakpoint
INSERT INTO setting_stamps (settings, stamp)
VALUES ('calendar', gen_random_uuid()), ('directory', gen_random_uuid());
--> statement-breakpoint
ALTER TABLE setting_stamps ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY known_viewer ON setting_stamps FOR SELECT USING (qiheng_viewer() <> '');
--> statement-breakpoint
-- A value that comes up once, so that what a change that was taken back left in a process's memory is
-- never taken for the next one.
CREATE FUNCTION qiheng_stamp_settings() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public AS $$
BEGIN
  UPDATE setting_stamps SET stamp = gen_random_uuid() WHERE settings = TG_ARGV[0];
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER calendar_years_stamp AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON calendar_years
  FOR EACH STATEMENT EXECUTE FUNCTION qiheng_stamp_settings('calendar');
--> statement-breakpoint
CREATE TRIGGER calendar_days_stamp AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON calendar_days
  FOR EACH STATEMENT EXECUTE FUNCTION qiheng_stamp_settings('calendar');
--> statement-breakpoint
CREATE TRIGGER organization_channels_stamp
  AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON organization_channels
  FOR EACH STATEMENT EXECUTE FUNCTION qiheng_stamp_settings('directory');
--> statement-breakpoint
CREATE TRIGGER competences_stamp AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON competences
  FOR EACH STATEMENT EXECUTE FUNCTION qiheng_stamp_settings('directory');
--> statement-breakpoint
-- Companies and individuals register every day, and are no bodies that a case goes to.
CREATE TRIGGER organizations_new_stamp AFTER INSERT ON organizations
  FOR EACH ROW WHEN (NEW.kind NOT IN ('company', 'individual'))
  EXECUTE FUNCTION qiheng_stamp_settings('directory');
--> statement-breakpoint
CREATE TRIGGER organizations_changed_stamp AFTER UPDATE ON organizations
  FOR EACH ROW WHEN (OLD.kind NOT IN ('company', 'individual')
    OR NEW.kind NOT IN ('company', 'individual'))
  EXECUTE FUNCTION qiheng_stamp_settings('directory');
--> statement-breakpoint
CREATE TRIGGER organizations_gone_stamp AFTER DELETE ON organizations
  FOR EACH ROW WHEN (OLD.kind NOT IN ('company', 'individual'))
  EXECUTE FUNCTION qiheng_stamp_settings('directory');
