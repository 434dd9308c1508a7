CREATE TABLE "deadline_feeds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "deadline_feeds_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "deadline_feeds" ADD CONSTRAINT "deadline_feeds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_feeds" ADD CONSTRAINT "deadline_feeds_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "deadline_feeds_live" ON "deadline_feeds" USING btree ("person_id","organization_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "deadline_feeds" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Its owner makes and ends it; at the door it is looked up by the hash of its address.
CREATE POLICY own_seat ON deadline_feeds USING (qiheng_viewer() = 'member'
  AND organization_id = qiheng_organization() AND person_id = qiheng_person());
--> statement-breakpoint
CREATE POLICY at_the_door ON deadline_feeds FOR SELECT USING (qiheng_viewer() = 'sign-in');
