CREATE TABLE "supervision_orders" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"proceeding_id" uuid NOT NULL,
	"from_organization_id" uuid NOT NULL,
	"to_organization_id" uuid NOT NULL,
	"ground" text NOT NULL,
	"reason" text NOT NULL,
	"basis" text NOT NULL,
	"due_on" date NOT NULL,
	"state" text NOT NULL,
	"ordered_by_person_id" uuid NOT NULL,
	"ordered_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"closing" text,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "supervision_orders_state" CHECK (state in ('open', 'answered', 'closed')),
	CONSTRAINT "supervision_orders_ground" CHECK (ground in ('overdue', 'unanswered', 'returned', 'not-transferred', 'other'))
);
--> statement-breakpoint
ALTER TABLE "supervision_orders" ADD CONSTRAINT "supervision_orders_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_orders" ADD CONSTRAINT "supervision_orders_proceeding_id_proceedings_id_fk" FOREIGN KEY ("proceeding_id") REFERENCES "public"."proceedings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_orders" ADD CONSTRAINT "supervision_orders_from_organization_id_organizations_id_fk" FOREIGN KEY ("from_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_orders" ADD CONSTRAINT "supervision_orders_to_organization_id_organizations_id_fk" FOREIGN KEY ("to_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "supervision_orders" ADD CONSTRAINT "supervision_orders_ordered_by_person_id_people_id_fk" FOREIGN KEY ("ordered_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "supervision_orders_case" ON "supervision_orders" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "supervision_orders_to" ON "supervision_orders" USING btree ("to_organization_id","due_on") WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX "supervision_orders_from" ON "supervision_orders" USING btree ("from_organization_id","due_on") WHERE state <> 'closed';--> statement-breakpoint
CREATE UNIQUE INDEX "supervision_orders_one_open" ON "supervision_orders" USING btree ("proceeding_id") WHERE state <> 'closed';--> statement-breakpoint
CREATE INDEX "proceedings_late" ON "proceedings" USING btree ("due_at","id") WHERE phase <> 'closed';--> statement-breakpoint
ALTER TABLE supervision_orders ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Orders are for the bodies and the office that supervises them; parties are told what the bodies do.
CREATE POLICY body_or_supervisor ON supervision_orders USING (qiheng_viewer() = 'system'
  OR (qiheng_viewer() = 'member' AND EXISTS (SELECT 1 FROM grants g
    WHERE g.case_id = supervision_orders.case_id AND g.organization_id = qiheng_organization()
    AND g.scope = 'whole' AND g.standing IN ('body', 'supervisor') AND g.ended_at IS NULL
    AND (g.ends_at IS NULL OR g.ends_at > now()))));
