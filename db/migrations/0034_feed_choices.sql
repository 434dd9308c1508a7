ALTER TABLE "deadline_feeds" ADD COLUMN "scope" text DEFAULT 'mine' NOT NULL;--> statement-breakpoint
ALTER TABLE "deadline_feeds" ADD COLUMN "locale" text DEFAULT 'zh' NOT NULL;--> statement-breakpoint
ALTER TABLE "deadline_feeds" ADD CONSTRAINT "deadline_feeds_scope" CHECK (scope in ('mine', 'all'));--> statement-breakpoint
ALTER TABLE "deadline_feeds" ADD CONSTRAINT "deadline_feeds_locale" CHECK (locale in ('zh', 'en'));