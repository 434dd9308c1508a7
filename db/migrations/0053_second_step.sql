CREATE TABLE "authenticators" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"salt" text,
	"confirmed_at" timestamp with time zone,
	"next_salt" text,
	"last_step" bigint DEFAULT 0 NOT NULL,
	"codes_salt" text NOT NULL,
	"used_codes" smallint[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "authenticators_confirmed" CHECK (("authenticators"."salt" is null) = ("authenticators"."confirmed_at" is null))
);
--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "proved_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "authenticators" ADD CONSTRAINT "authenticators_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
UPDATE sessions SET proved_at = created_at;
--> statement-breakpoint
ALTER TABLE authenticators ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY at_the_door ON authenticators
  USING (qiheng_viewer() IN ('sign-in', 'system', 'member'))
  WITH CHECK (qiheng_viewer() IN ('sign-in', 'system', 'member'));
