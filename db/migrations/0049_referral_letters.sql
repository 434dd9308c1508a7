ALTER TABLE "notices" DROP CONSTRAINT "notices_addressee";--> statement-breakpoint
ALTER TABLE "notices" ADD COLUMN "referral_id" uuid;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_referral_id_referrals_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referrals"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "notices_referral" ON "notices" USING btree ("referral_id") WHERE referral_id is not null;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_to_body" CHECK ((addressee = 'body') = (referral_id is not null));--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_addressee" CHECK (addressee in ('complainant', 'respondent', 'body'));