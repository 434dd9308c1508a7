ALTER TABLE "grants" DROP CONSTRAINT "grants_scope";--> statement-breakpoint
DROP INDEX "referrals_one_ownership_change";--> statement-breakpoint
ALTER TABLE "grants" ADD COLUMN "evidence_ids" uuid[];--> statement-breakpoint
ALTER TABLE "proceedings" ADD COLUMN "lead_proceeding_id" uuid;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "task" text;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "task_due_on" date;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "leads" text;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "packet" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "accepted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "result" text;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "referrals" ADD COLUMN "overdue_recorded_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "referrals_late" ON "referrals" USING btree ("due_at","id") WHERE answered_at is null and overdue_recorded_at is null;--> statement-breakpoint
CREATE INDEX "referrals_expiring" ON "referrals" USING btree ("expires_at","id") WHERE answered_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_one_ownership_change" ON "referrals" USING btree ("from_proceeding_id") WHERE kind in ('transfer', 'takeover', 'designate') and state in ('sent', 'delivered', 'acknowledged');--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_scope" CHECK (scope in ('whole', 'preview', 'files'));--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_leads" CHECK (leads in ('sender', 'recipient'));--> statement-breakpoint
-- A grant of some files opens those files and nothing else of the case; so the audience that their
-- owner chose does not matter: who sent them on has answered for that.
CREATE POLICY given ON evidence FOR SELECT USING (qiheng_viewer() = 'member' AND EXISTS (
  SELECT 1 FROM grants g WHERE g.case_id = evidence.case_id
    AND g.organization_id = qiheng_organization() AND g.scope = 'files'
    AND evidence.id = ANY (g.evidence_ids) AND g.ended_at IS NULL
    AND (g.ends_at IS NULL OR g.ends_at > now())));
