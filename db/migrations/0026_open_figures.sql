CREATE TABLE "open_figures" (
	"last" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"counted_at" timestamp with time zone NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "open_figures_last" CHECK (last)
);

--> statement-breakpoint
ALTER TABLE "open_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- Anybody may read what was counted; only the worker counts.
CREATE POLICY open_to_all ON open_figures FOR SELECT USING (qiheng_viewer() <> '');--> statement-breakpoint
CREATE POLICY counted ON open_figures USING (qiheng_viewer() = 'system');
