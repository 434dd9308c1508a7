CREATE SEQUENCE "public"."case_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1;--> statement-breakpoint
CREATE TABLE "cases" (
	"id" uuid PRIMARY KEY NOT NULL,
	"number" text NOT NULL,
	"query_code_hash" text NOT NULL,
	"title" text NOT NULL,
	"right_kind" text NOT NULL,
	"region_code" text,
	"filed_at" timestamp with time zone NOT NULL,
	"head_seq" integer DEFAULT 0 NOT NULL,
	"head_hash" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "cases_number_unique" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "complaint_drafts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL,
	"submitted_case_id" uuid
);
--> statement-breakpoint
CREATE TABLE "complaints" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"answers" jsonb NOT NULL,
	"facts" jsonb NOT NULL,
	"recommendation" jsonb NOT NULL,
	"rule_set_version" integer NOT NULL,
	"right_id" uuid,
	"holder_organization_id" uuid NOT NULL,
	"filed_by_organization_id" uuid NOT NULL,
	"filed_by_person_id" uuid NOT NULL,
	"filed_at" timestamp with time zone NOT NULL,
	"idempotency_key" text NOT NULL,
	"content_hash" text NOT NULL,
	CONSTRAINT "complaints_case_id_unique" UNIQUE("case_id")
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"standing" text NOT NULL,
	"scope" text NOT NULL,
	"cause" text NOT NULL,
	"cause_id" uuid NOT NULL,
	"granted_by_organization_id" uuid,
	"started_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "grants_standing" CHECK (standing in ('complainant', 'respondent', 'body', 'supervisor')),
	CONSTRAINT "grants_scope" CHECK (scope in ('whole', 'preview'))
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"organization_id" uuid,
	"agent_organization_id" uuid,
	"region_code" text,
	"credit_code" text,
	"shop_url" text,
	"address" text,
	"phone" text,
	"served_at" timestamp with time zone,
	CONSTRAINT "parties_role" CHECK (role in ('complainant', 'respondent', 'third'))
);
--> statement-breakpoint
CREATE TABLE "event_disclosures" (
	"event_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"field" text NOT NULL,
	"salt" text NOT NULL,
	"value" text NOT NULL,
	CONSTRAINT "event_disclosures_event_id_field_pk" PRIMARY KEY("event_id","field")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"type" text NOT NULL,
	"audience" text NOT NULL,
	"visible_to" uuid[] NOT NULL,
	"actor_person_id" uuid,
	"actor_organization_id" uuid,
	"on_behalf_of_organization_id" uuid,
	"proceeding_id" uuid,
	"body" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "events_audience" CHECK (audience in ('public', 'parties', 'complainant', 'respondent', 'organizations', 'own', 'persons'))
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid,
	"draft_id" uuid,
	"owner_organization_id" uuid NOT NULL,
	"uploaded_by_person_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"media_type" text NOT NULL,
	"storage_key" text NOT NULL,
	"note" text,
	"audience" text NOT NULL,
	"uploaded_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	CONSTRAINT "evidence_storage_key_unique" UNIQUE("storage_key"),
	CONSTRAINT "evidence_audience" CHECK (audience in ('parties', 'complainant', 'respondent', 'organizations', 'own'))
);
--> statement-breakpoint
CREATE TABLE "evidence_custody" (
	"id" uuid PRIMARY KEY NOT NULL,
	"evidence_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"action" text NOT NULL,
	"person_id" uuid,
	"organization_id" uuid,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "readings" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"person_id" uuid,
	"organization_id" uuid,
	"what" text NOT NULL,
	"target_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setting_changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"person_id" uuid,
	"organization_id" uuid,
	"what" text NOT NULL,
	"target_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "authorities" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_organization_id" uuid NOT NULL,
	"agent_organization_id" uuid NOT NULL,
	"scope" text[] NOT NULL,
	"valid_from" date NOT NULL,
	"valid_until" date NOT NULL,
	"revoked_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"key" text PRIMARY KEY NOT NULL,
	"position" smallint NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"about_zh" text NOT NULL,
	"about_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "competences" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organization_id" uuid NOT NULL,
	"procedure_key" text NOT NULL,
	"region_code" text NOT NULL,
	"right_kinds" text[],
	"fields" text[],
	"valid_from" date,
	"valid_until" date
);
--> statement-breakpoint
CREATE TABLE "organization_channels" (
	"organization_id" uuid NOT NULL,
	"channel_key" text NOT NULL,
	CONSTRAINT "organization_channels_organization_id_channel_key_pk" PRIMARY KEY("organization_id","channel_key")
);
--> statement-breakpoint
CREATE TABLE "organizations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text,
	"kind" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"region_code" text,
	"credit_code" text,
	"document_prefix" text,
	"phone" text,
	"address" text,
	"confirmed" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "organizations_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "parks" (
	"key" text PRIMARY KEY NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"region_codes" text[] NOT NULL,
	"confirmed" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text PRIMARY KEY NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL,
	"parent_code" text
);
--> statement-breakpoint
CREATE TABLE "members" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"roles" text[] NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "one_time_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"person_id" uuid,
	"organization_id" uuid,
	"party_id" uuid,
	"roles" text[],
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"password_hash" text,
	"created_at" timestamp with time zone NOT NULL,
	"disabled_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"member_id" uuid,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "clock_extensions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clock_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"step" integer NOT NULL,
	"amount" integer NOT NULL,
	"unit" text NOT NULL,
	"approved_by" text NOT NULL,
	"citation" jsonb NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clock_pauses" (
	"id" uuid PRIMARY KEY NOT NULL,
	"clock_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	"reason" text NOT NULL,
	"citation" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clocks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"proceeding_id" uuid NOT NULL,
	"key" text NOT NULL,
	"limit" jsonb NOT NULL,
	"triggered_at" timestamp with time zone NOT NULL,
	"due_on" date,
	"due_at" timestamp with time zone,
	"expected" boolean DEFAULT false NOT NULL,
	"paused_since" date,
	"ended_at" timestamp with time zone,
	"outcome" text
);
--> statement-breakpoint
CREATE TABLE "fast_tracks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"center_organization_id" uuid NOT NULL,
	"proceeding_id" uuid,
	"grounds" text[] NOT NULL,
	"field" text,
	"statement" text,
	"eligibility" jsonb NOT NULL,
	"state" text NOT NULL,
	"requested_at" timestamp with time zone NOT NULL,
	"decided_at" timestamp with time zone,
	"decided_by_member_id" uuid,
	"decision_reason" text,
	"target_on" date,
	"withdrawn_at" timestamp with time zone,
	"withdrawal_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "fast_tracks_state" CHECK (state in ('requested', 'granted', 'refused', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "proceedings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"procedure_key" text NOT NULL,
	"organization_id" uuid NOT NULL,
	"assignee_member_id" uuid,
	"state" text NOT NULL,
	"phase" text NOT NULL,
	"waits_for" text,
	"outcome" text,
	"suspended_from" text,
	"fast_track" boolean DEFAULT false NOT NULL,
	"due_at" timestamp with time zone,
	"due_clock_key" text,
	"opened_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "proceedings_phase" CHECK (phase in ('new', 'working', 'waiting', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "referrals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"from_proceeding_id" uuid,
	"from_organization_id" uuid NOT NULL,
	"to_organization_id" uuid NOT NULL,
	"procedure_key" text NOT NULL,
	"reason" text NOT NULL,
	"basis" text NOT NULL,
	"preview" jsonb NOT NULL,
	"sent_by_person_id" uuid,
	"sent_at" timestamp with time zone NOT NULL,
	"delivered_at" timestamp with time zone,
	"acknowledged_at" timestamp with time zone,
	"answered_at" timestamp with time zone,
	"answer_reason" text,
	"answer_basis" text,
	"proper_organization_id" uuid,
	"result_proceeding_id" uuid,
	"due_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "referrals_kind" CHECK (kind in ('consult', 'refer', 'joint', 'transfer', 'takeover', 'designate', 'entrust')),
	CONSTRAINT "referrals_state" CHECK (state in ('sent', 'delivered', 'acknowledged', 'accepted', 'partly-accepted', 'returned', 'revoked', 'expired', 'done'))
);
--> statement-breakpoint
CREATE TABLE "rights" (
	"id" uuid PRIMARY KEY NOT NULL,
	"holder_organization_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"identifier" text,
	"title" text NOT NULL,
	"nice_class" smallint,
	"status" text NOT NULL,
	"valid_from" date,
	"valid_until" date,
	"lapsed_on" date,
	"evaluation_report" text,
	"customs_recordal" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"updated_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_days" (
	"day" date PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name_zh" text NOT NULL,
	"name_en" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_years" (
	"year" integer PRIMARY KEY NOT NULL,
	"status" text NOT NULL,
	"notice" text
);
--> statement-breakpoint
CREATE TABLE "routing_rule_sets" (
	"version" integer PRIMARY KEY NOT NULL,
	"rules" jsonb NOT NULL,
	"note" text NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"published_by_person_id" uuid
);
--> statement-breakpoint
ALTER TABLE "complaint_drafts" ADD CONSTRAINT "complaint_drafts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_drafts" ADD CONSTRAINT "complaint_drafts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_drafts" ADD CONSTRAINT "complaint_drafts_submitted_case_id_cases_id_fk" FOREIGN KEY ("submitted_case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_right_id_rights_id_fk" FOREIGN KEY ("right_id") REFERENCES "public"."rights"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_holder_organization_id_organizations_id_fk" FOREIGN KEY ("holder_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_filed_by_organization_id_organizations_id_fk" FOREIGN KEY ("filed_by_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_filed_by_person_id_people_id_fk" FOREIGN KEY ("filed_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_granted_by_organization_id_organizations_id_fk" FOREIGN KEY ("granted_by_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "parties" ADD CONSTRAINT "parties_agent_organization_id_organizations_id_fk" FOREIGN KEY ("agent_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_disclosures" ADD CONSTRAINT "event_disclosures_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_actor_person_id_people_id_fk" FOREIGN KEY ("actor_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_actor_organization_id_organizations_id_fk" FOREIGN KEY ("actor_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_on_behalf_of_organization_id_organizations_id_fk" FOREIGN KEY ("on_behalf_of_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_draft_id_complaint_drafts_id_fk" FOREIGN KEY ("draft_id") REFERENCES "public"."complaint_drafts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_owner_organization_id_organizations_id_fk" FOREIGN KEY ("owner_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_uploaded_by_person_id_people_id_fk" FOREIGN KEY ("uploaded_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_custody" ADD CONSTRAINT "evidence_custody_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorities" ADD CONSTRAINT "authorities_holder_organization_id_organizations_id_fk" FOREIGN KEY ("holder_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authorities" ADD CONSTRAINT "authorities_agent_organization_id_organizations_id_fk" FOREIGN KEY ("agent_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competences" ADD CONSTRAINT "competences_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competences" ADD CONSTRAINT "competences_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_channels" ADD CONSTRAINT "organization_channels_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organization_channels" ADD CONSTRAINT "organization_channels_channel_key_channels_key_fk" FOREIGN KEY ("channel_key") REFERENCES "public"."channels"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organizations" ADD CONSTRAINT "organizations_region_code_regions_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "members" ADD CONSTRAINT "members_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_extensions" ADD CONSTRAINT "clock_extensions_clock_id_clocks_id_fk" FOREIGN KEY ("clock_id") REFERENCES "public"."clocks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_extensions" ADD CONSTRAINT "clock_extensions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_pauses" ADD CONSTRAINT "clock_pauses_clock_id_clocks_id_fk" FOREIGN KEY ("clock_id") REFERENCES "public"."clocks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clock_pauses" ADD CONSTRAINT "clock_pauses_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clocks" ADD CONSTRAINT "clocks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clocks" ADD CONSTRAINT "clocks_proceeding_id_proceedings_id_fk" FOREIGN KEY ("proceeding_id") REFERENCES "public"."proceedings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fast_tracks" ADD CONSTRAINT "fast_tracks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fast_tracks" ADD CONSTRAINT "fast_tracks_center_organization_id_organizations_id_fk" FOREIGN KEY ("center_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fast_tracks" ADD CONSTRAINT "fast_tracks_proceeding_id_proceedings_id_fk" FOREIGN KEY ("proceeding_id") REFERENCES "public"."proceedings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fast_tracks" ADD CONSTRAINT "fast_tracks_decided_by_member_id_members_id_fk" FOREIGN KEY ("decided_by_member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proceedings" ADD CONSTRAINT "proceedings_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proceedings" ADD CONSTRAINT "proceedings_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proceedings" ADD CONSTRAINT "proceedings_assignee_member_id_members_id_fk" FOREIGN KEY ("assignee_member_id") REFERENCES "public"."members"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_from_proceeding_id_proceedings_id_fk" FOREIGN KEY ("from_proceeding_id") REFERENCES "public"."proceedings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_from_organization_id_organizations_id_fk" FOREIGN KEY ("from_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_to_organization_id_organizations_id_fk" FOREIGN KEY ("to_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_sent_by_person_id_people_id_fk" FOREIGN KEY ("sent_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_proper_organization_id_organizations_id_fk" FOREIGN KEY ("proper_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_result_proceeding_id_proceedings_id_fk" FOREIGN KEY ("result_proceeding_id") REFERENCES "public"."proceedings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rights" ADD CONSTRAINT "rights_holder_organization_id_organizations_id_fk" FOREIGN KEY ("holder_organization_id") REFERENCES "public"."organizations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "routing_rule_sets" ADD CONSTRAINT "routing_rule_sets_published_by_person_id_people_id_fk" FOREIGN KEY ("published_by_person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cases_filed" ON "cases" USING btree ("filed_at");--> statement-breakpoint
CREATE INDEX "complaint_drafts_organization" ON "complaint_drafts" USING btree ("organization_id","updated_at");--> statement-breakpoint
CREATE UNIQUE INDEX "complaints_idempotency" ON "complaints" USING btree ("filed_by_organization_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "complaints_holder" ON "complaints" USING btree ("holder_organization_id","filed_at");--> statement-breakpoint
CREATE INDEX "grants_live" ON "grants" USING btree ("organization_id","case_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "grants_case" ON "grants" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "grants_cause" ON "grants" USING btree ("cause_id");--> statement-breakpoint
CREATE INDEX "parties_case" ON "parties" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "parties_organization" ON "parties" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "events_case_seq" ON "events" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "evidence_case" ON "evidence" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "evidence_draft" ON "evidence" USING btree ("draft_id");--> statement-breakpoint
CREATE INDEX "evidence_custody_evidence" ON "evidence_custody" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "readings_target" ON "readings" USING btree ("target_id","at");--> statement-breakpoint
CREATE INDEX "setting_changes_target" ON "setting_changes" USING btree ("what","target_id");--> statement-breakpoint
CREATE INDEX "authorities_agent" ON "authorities" USING btree ("agent_organization_id");--> statement-breakpoint
CREATE INDEX "authorities_holder" ON "authorities" USING btree ("holder_organization_id");--> statement-breakpoint
CREATE INDEX "competences_procedure" ON "competences" USING btree ("procedure_key","region_code");--> statement-breakpoint
CREATE INDEX "competences_organization" ON "competences" USING btree ("organization_id");--> statement-breakpoint
CREATE INDEX "organizations_kind" ON "organizations" USING btree ("kind","region_code");--> statement-breakpoint
CREATE UNIQUE INDEX "organizations_credit_code" ON "organizations" USING btree ("credit_code") WHERE credit_code is not null;--> statement-breakpoint
CREATE INDEX "members_person" ON "members" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "members_live_seat" ON "members" USING btree ("organization_id","person_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "clock_extensions_clock" ON "clock_extensions" USING btree ("clock_id");--> statement-breakpoint
CREATE INDEX "clock_pauses_clock" ON "clock_pauses" USING btree ("clock_id");--> statement-breakpoint
CREATE UNIQUE INDEX "clock_pauses_one_open" ON "clock_pauses" USING btree ("clock_id") WHERE until_on is null;--> statement-breakpoint
CREATE INDEX "clocks_proceeding" ON "clocks" USING btree ("proceeding_id");--> statement-breakpoint
CREATE INDEX "clocks_due" ON "clocks" USING btree ("due_at") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "clocks_one_running" ON "clocks" USING btree ("proceeding_id","key") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "fast_tracks_case" ON "fast_tracks" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "fast_tracks_center" ON "fast_tracks" USING btree ("center_organization_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "fast_tracks_one_live" ON "fast_tracks" USING btree ("case_id") WHERE state in ('requested', 'granted');--> statement-breakpoint
CREATE INDEX "proceedings_case" ON "proceedings" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "proceedings_queue" ON "proceedings" USING btree ("organization_id","due_at","id") WHERE phase <> 'closed';--> statement-breakpoint
CREATE INDEX "proceedings_assignee" ON "proceedings" USING btree ("assignee_member_id") WHERE phase <> 'closed';--> statement-breakpoint
CREATE INDEX "referrals_case" ON "referrals" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "referrals_in" ON "referrals" USING btree ("to_organization_id","state");--> statement-breakpoint
CREATE INDEX "referrals_out" ON "referrals" USING btree ("from_organization_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_one_ownership_change" ON "referrals" USING btree ("from_proceeding_id") WHERE kind in ('transfer', 'designate') and state in ('sent', 'delivered', 'acknowledged');--> statement-breakpoint
CREATE INDEX "rights_holder" ON "rights" USING btree ("holder_organization_id","kind");--> statement-breakpoint
CREATE INDEX "rights_identifier" ON "rights" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "calendar_days_kind" ON "calendar_days" USING btree ("kind");