ALTER TABLE "webhook_endpoints" DROP CONSTRAINT "webhook_endpoints_paused";--> statement-breakpoint
CREATE INDEX "webhook_deliveries_age" ON "webhook_deliveries" USING btree ("queued_at");--> statement-breakpoint
ALTER TABLE "webhook_endpoints" ADD CONSTRAINT "webhook_endpoints_paused" CHECK ((paused_at is null) = (paused_because is null)
        and (paused_because is null or paused_because in ('by-hand', 'failing', 'gone')));