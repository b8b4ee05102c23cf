import { Migration } from '@mikro-orm/migrations';

/** Every table, from the entities. */
export class Tables extends Migration {
  override up(): void {
    this.addSql(
      `create table "audit_event" ("id" uuid not null, "created_at" timestamptz(3) not null, "actor" uuid not null, "action" text not null, "outcome" text not null, "code" text null, "object_type" text not null, "object_id" uuid null, "changes" jsonb not null, "request_id" text not null, primary key ("id"))`,
    );
    this.addSql(
      `create index "audit_event_object_type_object_id_created_at_index" on "audit_event" ("object_type", "object_id", "created_at")`,
    );
    this.addSql(
      `alter table "audit_event" add constraint "audit_event_outcome_check" check ("outcome" in ('DONE', 'REFUSED'))`,
    );
    this.addSql(
      `create table "business_calendar" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null default 1, "name" text not null, "zone" text not null, "opens_at" text not null, "closes_at" text not null, "working_days" int[] not null, "holidays" date[] not null, primary key ("id"))`,
    );
    this.addSql(`alter table "business_calendar" add constraint "business_calendar_name_unique" unique ("name")`);
    this.addSql(
      `alter table "business_calendar" add constraint "business_calendar_days" check (working_days <@ '{1,2,3,4,5,6,7}' and working_days <> '{}')`,
    );
    this.addSql(
      `alter table "business_calendar" add constraint "business_calendar_hours" check (opens_at < closes_at and closes_at <= '24:00')`,
    );
    this.addSql(
      `create table "candidate_identity" ("id" uuid not null, "created_at" timestamptz(3) not null, "name" text not null, "name_key" text not null, "email" text not null, "email_key" text not null, "phone_e164" text null, "linkedin_url" text null, "linkedin_key" text null, "github" text null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "candidate_identity" add constraint "candidate_identity_email_key_unique" unique ("email_key")`,
    );
    this.addSql(
      `alter table "candidate_identity" add constraint "candidate_identity_phone_e164_unique" unique ("phone_e164")`,
    );
    this.addSql(
      `alter table "candidate_identity" add constraint "candidate_identity_linkedin_key_unique" unique ("linkedin_key")`,
    );
    this.addSql(
      `create table "skill" ("id" uuid not null, "created_at" timestamptz(3) not null, "slug" text not null, "name" text not null, "is_primary_language" boolean not null, primary key ("id"))`,
    );
    this.addSql(`alter table "skill" add constraint "skill_slug_unique" unique ("slug")`);
    this.addSql(
      `create table "specialization" ("id" uuid not null, "created_at" timestamptz(3) not null, "slug" text not null, "name" text not null, primary key ("id"))`,
    );
    this.addSql(`alter table "specialization" add constraint "specialization_slug_unique" unique ("slug")`);
    this.addSql(
      `create table "user_account" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null default 1, "kind" text not null, "name" text not null, "name_key" text not null, "email" text null, "email_key" text null, "status" text not null, primary key ("id"))`,
    );
    this.addSql(`alter table "user_account" add constraint "user_account_email_key_unique" unique ("email_key")`);
    this.addSql(
      `alter table "user_account" add constraint "user_account_person_has_email" check ((kind = 'SERVICE') or (email is not null))`,
    );
    this.addSql(
      `alter table "user_account" add constraint "user_account_kind_check" check ("kind" in ('PERSON', 'SERVICE'))`,
    );
    this.addSql(
      `alter table "user_account" add constraint "user_account_status_check" check ("status" in ('ACTIVE', 'DISABLED'))`,
    );
    this.addSql(
      `create table "role_grant" ("id" uuid not null, "created_at" timestamptz(3) not null, "user_id" uuid not null, "role" text not null, "granted_by_id" uuid null, "revoked_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`create unique index role_grant_one_live on role_grant (user_id, role) where revoked_at is null`);
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_role_check" check ("role" in ('ADMIN', 'HEAD_OF_TALENT', 'RECRUITER', 'INTERVIEWER', 'COMPANY_SCREENER', 'MATCHER', 'ANALYST'))`,
    );
    this.addSql(
      `create table "interviewer" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null default 1, "user_id" uuid not null, "name_key" text not null, "seniority_title" text not null, "is_active" boolean not null, primary key ("id"))`,
    );
    this.addSql(`alter table "interviewer" add constraint "interviewer_one_per_user" unique ("user_id")`);
    this.addSql(
      `alter table "interviewer" add constraint "interviewer_seniority_title_check" check ("seniority_title" in ('TALENT_PARTNER', 'ENGINEER', 'SENIOR_ENGINEER', 'LEAD_ENGINEER'))`,
    );
    this.addSql(
      `create table "candidate" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null default 1, "handle" text not null, "identity_id" uuid null, "years_of_experience" numeric(4,1) not null, "english" text null, "hours_per_week" int null, "available_from" date null, "desired_rate_min" numeric(10,2) null, "desired_rate_max" numeric(10,2) null, "engagement" text null, "goals" jsonb null, "source" text not null, "referrer" text null, "country" char(2) null, "zone" text null, "primary_language_id" uuid not null, "user_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`alter table "candidate" add constraint "candidate_handle_unique" unique ("handle")`);
    this.addSql(`alter table "candidate" add constraint "candidate_identity_id_unique" unique ("identity_id")`);
    this.addSql(`create index "candidate_user_id_index" on "candidate" ("user_id")`);
    this.addSql(`alter table "candidate" add constraint "candidate_shares_key_with_identity" check (identity_id = id)`);
    this.addSql(
      `alter table "candidate" add constraint "candidate_years_of_experience" check (years_of_experience between 0 and 60)`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_hours_per_week" check (hours_per_week between 1 and 80)`,
    );
    this.addSql(`alter table "candidate" add constraint "candidate_country" check (country ~ '^[A-Z]{2}$')`);
    this.addSql(
      `alter table "candidate" add constraint "candidate_desired_rate" check ((desired_rate_min is null) = (desired_rate_max is null) and desired_rate_min > 0 and desired_rate_min <= desired_rate_max)`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_english_check" check ("english" in ('ELEMENTARY', 'PRE_INTERMEDIATE', 'INTERMEDIATE', 'UPPER_INTERMEDIATE', 'ADVANCED', 'NATIVE'))`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_engagement_check" check ("engagement" in ('FULL_TIME', 'PART_TIME', 'CAPPED_HOURS', 'ANY'))`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_source_check" check ("source" in ('WEBSITE', 'REFERRAL', 'OUTREACH', 'JOB_BOARD', 'EVENT', 'OTHER'))`,
    );
    this.addSql(
      `create table "specialization_claim" ("id" uuid not null, "created_at" timestamptz(3) not null, "candidate_id" uuid not null, "specialization_id" uuid not null, "position" smallint not null, "status" text not null, "decision" text null, "trade_off" text null, "outcome" text null, "withdrawn_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(
      `create unique index specialization_claim_at_most_two on specialization_claim (candidate_id, position) where withdrawn_at is null`,
    );
    this.addSql(
      `create unique index specialization_claim_one_live on specialization_claim (candidate_id, specialization_id) where withdrawn_at is null`,
    );
    this.addSql(
      `alter table "specialization_claim" add constraint "specialization_claim_position" check (position in (1, 2))`,
    );
    this.addSql(
      `alter table "specialization_claim" add constraint "specialization_claim_status_check" check ("status" in ('CLAIMED', 'VERIFIED', 'REFUTED'))`,
    );
    this.addSql(
      `create table "conflict_of_interest" ("id" uuid not null, "created_at" timestamptz(3) not null, "interviewer_id" uuid not null, "candidate_id" uuid not null, "reason" text not null, primary key ("id"))`,
    );
    this.addSql(`create index "conflict_of_interest_candidate_id_index" on "conflict_of_interest" ("candidate_id")`);
    this.addSql(
      `alter table "conflict_of_interest" add constraint "conflict_of_interest_interviewer_id_candidate_id_unique" unique ("interviewer_id", "candidate_id")`,
    );
    this.addSql(
      `create table "candidate_skill" ("id" uuid not null, "created_at" timestamptz(3) not null, "candidate_id" uuid not null, "skill_id" uuid not null, "position" smallint not null, "depth" text not null, "years" numeric(4,1) not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "candidate_skill" add constraint "candidate_skill_candidate_id_skill_id_unique" unique ("candidate_id", "skill_id")`,
    );
    this.addSql(`alter table "candidate_skill" add constraint "candidate_skill_years" check (years between 0 and 60)`);
    this.addSql(
      `alter table "candidate_skill" add constraint "candidate_skill_depth_check" check ("depth" in ('WORKING', 'PRODUCTION', 'EXPERT'))`,
    );
    this.addSql(
      `create table "application_snapshot" ("id" uuid not null, "created_at" timestamptz(3) not null, "candidate_id" uuid not null, "submitted_at" timestamptz(3) not null, "submitted_by_id" uuid not null, "answers" jsonb not null, "is_new" boolean not null, primary key ("id"))`,
    );
    this.addSql(
      `create index "application_snapshot_candidate_id_submitted_at_index" on "application_snapshot" ("candidate_id", "submitted_at")`,
    );
    this.addSql(
      `create table "api_token" ("id" uuid not null, "created_at" timestamptz(3) not null, "user_id" uuid not null, "label" text not null, "prefix" text not null, "hash" text not null, "expires_at" timestamptz(3) not null, "revoked_at" timestamptz(3) null, primary key ("id"))`,
    );
    this.addSql(`alter table "api_token" add constraint "api_token_hash_unique" unique ("hash")`);
    this.addSql(
      `create table "vetting_track" ("id" uuid not null, "created_at" timestamptz(3) not null, "slug" text not null, "name" text not null, "calendar_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(`alter table "vetting_track" add constraint "vetting_track_slug_unique" unique ("slug")`);
    this.addSql(
      `create table "vetting_policy" ("id" uuid not null, "created_at" timestamptz(3) not null, "track_id" uuid not null, "number" int not null, "min_technical_scorecards" int not null, "reapply_after_days" int not null, "expire_after_business_days" int not null, "scorecard_due_business_days" int not null, "letter_due_business_days" int not null, "stage_budgets" int[] not null, "activated_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "vetting_policy" add constraint "vetting_policy_track_id_number_unique" unique ("track_id", "number")`,
    );
    this.addSql(
      `alter table "vetting_policy" add constraint "vetting_policy_stage_budgets" check (array_length(stage_budgets, 1) = 4 and 1 <= all (stage_budgets))`,
    );
    this.addSql(
      `create table "vetting_case" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null default 1, "candidate_id" uuid not null, "track_id" uuid not null, "policy_id" uuid not null, "stage" text not null, "status" text not null, "moves" int not null, "edits" int not null, "received_at" timestamptz(3) not null, "deadline" timestamptz(3) null, "stage_due_at" timestamptz(3) null, "deadline_order" timestamptz(3) generated always as (coalesce(deadline, 'infinity'::timestamptz)) stored not null, "pauses" jsonb not null, "paused_at" timestamptz(3) null, "paused_sla_state" text null, "remaining_minutes" int null, "waiting_on" text null, "waiting_since" timestamptz(3) not null, "owner_id" uuid null, "closed_at" timestamptz(3) null, "met_deadline" boolean null, "reapply_not_before" date null, "verified_english" text null, "assessed_seniority" text null, primary key ("id"))`,
    );
    this.addSql(`create index "vetting_case_candidate_id_index" on "vetting_case" ("candidate_id")`);
    this.addSql(`create index "vetting_case_owner_id_index" on "vetting_case" ("owner_id")`);
    this.addSql(`create index "vetting_case_by_deadline" on "vetting_case" ("deadline_order", "id")`);
    this.addSql(`create index "vetting_case_list" on "vetting_case" ("status", "stage", "deadline_order", "id")`);
    this.addSql(
      `create unique index vetting_case_one_open on vetting_case (candidate_id, track_id) where status in ('OPEN', 'ON_HOLD')`,
    );
    this.addSql(
      `alter table "vetting_case" add constraint "vetting_case_clock_runs_or_stands" check (num_nonnulls(deadline, remaining_minutes, met_deadline) = 1 and (paused_at is null or deadline is null))`,
    );
    this.addSql(
      `alter table "vetting_case" add constraint "vetting_case_stage_check" check ("stage" in ('PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'))`,
    );
    this.addSql(
      `alter table "vetting_case" add constraint "vetting_case_status_check" check ("status" in ('OPEN', 'ON_HOLD', 'PASSED', 'REJECTED', 'WITHDRAWN', 'EXPIRED'))`,
    );
    this.addSql(
      `alter table "vetting_case" add constraint "vetting_case_paused_sla_state_check" check ("paused_sla_state" in ('ON_TIME', 'AT_RISK', 'OVERDUE'))`,
    );
    this.addSql(
      `alter table "vetting_case" add constraint "vetting_case_waiting_on_check" check ("waiting_on" in ('RECRUITER', 'CANDIDATE', 'INTERVIEWER', 'DECISION_MAKER'))`,
    );
    this.addSql(
      `alter table "vetting_case" add constraint "vetting_case_verified_english_check" check ("verified_english" in ('ELEMENTARY', 'PRE_INTERMEDIATE', 'INTERMEDIATE', 'UPPER_INTERMEDIATE', 'ADVANCED', 'NATIVE'))`,
    );
    this.addSql(
      `alter table "vetting_case" add constraint "vetting_case_assessed_seniority_check" check ("assessed_seniority" in ('MIDDLE', 'SENIOR', 'STRONG_SENIOR'))`,
    );
    this.addSql(
      `create table "vetting_credential" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null default 1, "candidate_id" uuid not null, "track_id" uuid not null, "vetting_case_id" uuid not null, "assessed_seniority" text not null, "verified_english" text not null, "valid_from" timestamptz(3) not null, "revoked_at" timestamptz(3) null, "revoked_reason" text null, primary key ("id"))`,
    );
    this.addSql(`create index "vetting_credential_candidate_id_index" on "vetting_credential" ("candidate_id")`);
    this.addSql(
      `alter table "vetting_credential" add constraint "vetting_credential_one_per_case" unique ("vetting_case_id")`,
    );
    this.addSql(
      `create unique index vetting_credential_one_valid on vetting_credential (candidate_id, track_id) where revoked_at is null`,
    );
    this.addSql(
      `alter table "vetting_credential" add constraint "vetting_credential_revoked_with_reason" check ((revoked_at is null) = (revoked_reason is null))`,
    );
    this.addSql(
      `alter table "vetting_credential" add constraint "vetting_credential_assessed_seniority_check" check ("assessed_seniority" in ('MIDDLE', 'SENIOR', 'STRONG_SENIOR'))`,
    );
    this.addSql(
      `alter table "vetting_credential" add constraint "vetting_credential_verified_english_check" check ("verified_english" in ('ELEMENTARY', 'PRE_INTERMEDIATE', 'INTERMEDIATE', 'UPPER_INTERMEDIATE', 'ADVANCED', 'NATIVE'))`,
    );
    this.addSql(
      `create table "talent_listing" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null default 1, "candidate_id" uuid not null, "credential_id" uuid not null, "status" text not null, "rate" numeric(10,2) not null, "hours_per_week" int not null, "available_from" date not null, "availability_confirmed_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(`create index "talent_listing_candidate_id_index" on "talent_listing" ("candidate_id")`);
    this.addSql(
      `alter table "talent_listing" add constraint "talent_listing_one_per_credential" unique ("credential_id")`,
    );
    this.addSql(
      `alter table "talent_listing" add constraint "talent_listing_hours" check (hours_per_week between 1 and 80)`,
    );
    this.addSql(`alter table "talent_listing" add constraint "talent_listing_rate" check (rate > 0)`);
    this.addSql(
      `alter table "talent_listing" add constraint "talent_listing_status_check" check ("status" in ('ACTIVE', 'PAUSED', 'DELISTED'))`,
    );
    this.addSql(
      `create table "stage_transition" ("id" uuid not null, "created_at" timestamptz(3) not null, "vetting_case_id" uuid not null, "seq" int not null, "rule" text not null, "from_stage" text null, "from_status" text null, "to_stage" text not null, "to_status" text not null, "from_state" text generated always as (coalesce(from_status || '/' || from_stage, 'NONE')) stored not null, "to_state" text generated always as (to_status || '/' || to_stage) stored not null, "actor_id" uuid not null, "reason" text null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "stage_transition" add constraint "stage_transition_seq" unique ("vetting_case_id", "seq")`,
    );
    this.addSql(
      `alter table "stage_transition" add constraint "stage_transition_from_stage_check" check ("from_stage" in ('PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'))`,
    );
    this.addSql(
      `alter table "stage_transition" add constraint "stage_transition_from_status_check" check ("from_status" in ('OPEN', 'ON_HOLD', 'PASSED', 'REJECTED', 'WITHDRAWN', 'EXPIRED'))`,
    );
    this.addSql(
      `alter table "stage_transition" add constraint "stage_transition_to_stage_check" check ("to_stage" in ('PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'))`,
    );
    this.addSql(
      `alter table "stage_transition" add constraint "stage_transition_to_status_check" check ("to_status" in ('OPEN', 'ON_HOLD', 'PASSED', 'REJECTED', 'WITHDRAWN', 'EXPIRED'))`,
    );
    this.addSql(
      `create table "profile_review" ("id" uuid not null, "created_at" timestamptz(3) not null, "vetting_case_id" uuid not null, "reviewer_id" uuid not null, "reviewed_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(`alter table "profile_review" add constraint "profile_review_one_per_case" unique ("vetting_case_id")`);
    this.addSql(
      `create table "profile_criterion" ("id" uuid not null, "created_at" timestamptz(3) not null, "review_id" uuid not null, "criterion" text not null, "verdict" text not null, "note" text not null, "override_reason" text null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "profile_criterion" add constraint "profile_criterion_once" unique ("review_id", "criterion")`,
    );
    this.addSql(
      `alter table "profile_criterion" add constraint "profile_criterion_override_of_unmet" check (override_reason is null or verdict = 'NOT_MET')`,
    );
    this.addSql(
      `alter table "profile_criterion" add constraint "profile_criterion_criterion_check" check ("criterion" in ('EXPERIENCE', 'PRIMARY_LANGUAGE', 'API_DESIGN', 'DATABASE', 'PRODUCTION_DEBUGGING', 'ASYNC_COLLABORATION', 'ENGLISH', 'AVAILABILITY'))`,
    );
    this.addSql(
      `alter table "profile_criterion" add constraint "profile_criterion_verdict_check" check ("verdict" in ('MET', 'NOT_MET', 'UNCLEAR'))`,
    );
    this.addSql(
      `create table "listing_terms" ("id" uuid not null, "created_at" timestamptz(3) not null, "vetting_case_id" uuid not null, "consent_at" timestamptz(3) not null, "rate" numeric(10,2) not null, "hours_per_week" int not null, "starts_on" date not null, "confirmed_by_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(`alter table "listing_terms" add constraint "listing_terms_one_per_case" unique ("vetting_case_id")`);
    this.addSql(
      `alter table "listing_terms" add constraint "listing_terms_hours" check (hours_per_week between 1 and 80)`,
    );
    this.addSql(`alter table "listing_terms" add constraint "listing_terms_rate" check (rate > 0)`);
    this.addSql(
      `create table "decision" ("id" uuid not null, "created_at" timestamptz(3) not null, "vetting_case_id" uuid not null, "stage" text not null, "outcome" text not null, "decided_by_id" uuid not null, "decided_at" timestamptz(3) not null, "rationale" text null, "policy_id" uuid not null, "weighed" jsonb not null, "verified_english" text null, "english_override_reason" text null, "assessed_seniority" text null, "claim_verdicts" jsonb not null, "debts_ended_reason" text null, "cited_evidence" jsonb not null, "supersedes_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`create index "decision_vetting_case_id_index" on "decision" ("vetting_case_id")`);
    this.addSql(`alter table "decision" add constraint "decision_superseded_once" unique ("supersedes_id")`);
    this.addSql(
      `create unique index decision_one_live on decision (vetting_case_id, stage) where supersedes_id is null`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_stage_check" check ("stage" in ('PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'))`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_outcome_check" check ("outcome" in ('ADVANCE', 'REJECT'))`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_verified_english_check" check ("verified_english" in ('ELEMENTARY', 'PRE_INTERMEDIATE', 'INTERMEDIATE', 'UPPER_INTERMEDIATE', 'ADVANCED', 'NATIVE'))`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_assessed_seniority_check" check ("assessed_seniority" in ('MIDDLE', 'SENIOR', 'STRONG_SENIOR'))`,
    );
    this.addSql(
      `create table "feedback_letter" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null, "vetting_case_id" uuid not null, "decision_id" uuid not null, "stage" text not null, "status" text not null, "author_id" uuid null, "approved_by_id" uuid null, "sent_by_id" uuid null, "due_at" timestamptz(3) not null, "sent_at" timestamptz(3) null, "channel" text null, "opening" text not null, "closing" text not null, "reapply_not_before" date null, "return_reason" text null, primary key ("id"))`,
    );
    this.addSql(`create index "feedback_letter_vetting_case_id_index" on "feedback_letter" ("vetting_case_id")`);
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_decision_id_unique" unique ("decision_id")`,
    );
    this.addSql(`create index "feedback_letter_status_due_at_index" on "feedback_letter" ("status", "due_at")`);
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_review_is_recorded" check ((status <> 'IN_REVIEW' or author_id is not null) and (status not in ('APPROVED', 'SENT') or stage in ('PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW') or (author_id is not null and approved_by_id is not null)))`,
    );
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_second_person" check (approved_by_id is null or approved_by_id <> author_id)`,
    );
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_sent_is_recorded" check ((status = 'SENT') = (sent_at is not null and channel is not null and sent_by_id is not null))`,
    );
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_stage_check" check ("stage" in ('PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'))`,
    );
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_status_check" check ("status" in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SENT', 'WAIVED', 'SUPERSEDED'))`,
    );
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_channel_check" check ("channel" in ('EMAIL', 'LINKEDIN', 'CHAT'))`,
    );
    this.addSql(
      `create table "decision_reason" ("id" uuid not null, "created_at" timestamptz(3) not null, "decision_id" uuid not null, "position" int not null, "code" text not null, "text" text null, "is_concern" boolean not null, primary key ("id"))`,
    );
    this.addSql(`alter table "decision_reason" add constraint "decision_reason_once" unique ("decision_id", "code")`);
    this.addSql(
      `alter table "decision_reason" add constraint "decision_reason_code_check" check ("code" in ('CRUD_WITHOUT_ARCHITECTURE', 'NO_DISTRIBUTED_SYSTEMS_LITERACY', 'NO_AI_INTEGRATION_AWARENESS', 'NO_SPECIALIZATION_CLAIM', 'INSUFFICIENT_EXPERIENCE', 'LANGUAGE_DEPTH', 'API_DESIGN', 'DATABASE', 'PRODUCTION_DEBUGGING', 'ENGLISH_BELOW_BAR', 'COMMUNICATION', 'ASYNC_COLLABORATION', 'REHEARSED_ANSWERS', 'AVAILABILITY_BELOW_20H', 'RATE_OUT_OF_RANGE', 'COUNTRY_NOT_SERVED', 'PROFILE_MISMATCH', 'IDENTITY_DOUBT', 'INTEGRITY', 'OTHER'))`,
    );
    this.addSql(
      `create table "interview_kit" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null default 1, "track_id" uuid not null, "stage" text not null, "slug" text not null, "name" text not null, primary key ("id"))`,
    );
    this.addSql(`alter table "interview_kit" add constraint "interview_kit_slug_unique" unique ("slug")`);
    this.addSql(
      `alter table "interview_kit" add constraint "interview_kit_one_per_stage" unique ("track_id", "stage")`,
    );
    this.addSql(
      `alter table "interview_kit" add constraint "interview_kit_stage_check" check ("stage" in ('PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'))`,
    );
    this.addSql(
      `create table "kit_version" ("id" uuid not null, "created_at" timestamptz(3) not null, "kit_id" uuid not null, "number" int not null, "published_at" timestamptz(3) null, "published_by_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`alter table "kit_version" add constraint "kit_version_number" unique ("kit_id", "number")`);
    this.addSql(
      `create table "kit_section" ("id" uuid not null, "created_at" timestamptz(3) not null, "kit_version_id" uuid not null, "position" int not null, "title" text not null, "kind" text not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "kit_section" add constraint "kit_section_kit_version_id_position_unique" unique ("kit_version_id", "position")`,
    );
    this.addSql(
      `alter table "kit_section" add constraint "kit_section_kind_check" check ("kind" in ('ENGLISH', 'COMMUNICATION', 'ROLE_PLAY', 'SMALL_TALK', 'EXPERIENCE', 'THEORY', 'PRACTICE'))`,
    );
    this.addSql(
      `create table "kit_question" ("id" uuid not null, "created_at" timestamptz(3) not null, "section_id" uuid not null, "position" int not null, "text" text not null, "tags" text[] not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "kit_question" add constraint "kit_question_section_id_position_unique" unique ("section_id", "position")`,
    );
    this.addSql(
      `alter table "kit_question" add constraint "kit_question_no_banned_tag" check (not (tags && array['WHITEBOARD', 'ALGORITHM_TRIVIA', 'TRICK_QUESTION', 'RECRUITER_SCREEN']))`,
    );
    this.addSql(
      `create table "attribute" ("id" uuid not null, "created_at" timestamptz(3) not null, "section_id" uuid not null, "position" int not null, "slug" text not null, "name" text not null, "is_required" boolean not null, "challenge_kind" text null, "anchors" text[] not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "attribute" add constraint "attribute_section_id_slug_unique" unique ("section_id", "slug")`,
    );
    this.addSql(
      `alter table "attribute" add constraint "attribute_section_id_position_unique" unique ("section_id", "position")`,
    );
    this.addSql(`alter table "attribute" add constraint "attribute_four_anchors" check (cardinality(anchors) = 4)`);
    this.addSql(
      `alter table "attribute" add constraint "attribute_challenge_kind_check" check ("challenge_kind" in ('SYSTEM_DESIGN', 'LIVE_CODING', 'CODE_REVIEW', 'SMELLY_CODE_DEBUGGING'))`,
    );
    this.addSql(
      `create table "interview" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null default 1, "vetting_case_id" uuid not null, "candidate_id" uuid not null, "stage" text not null, "kit_version_id" uuid not null, "status" text not null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "zone" text not null, "join_url" text null, "briefing" text null, "planned_challenges" text[] not null, "completed_at" timestamptz(3) null, "scheduled_by_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(`create index "interview_candidate_id_index" on "interview" ("candidate_id")`);
    this.addSql(`create index "interview_vetting_case_id_stage_index" on "interview" ("vetting_case_id", "stage")`);
    this.addSql(
      `alter table "interview" add constraint "interview_planned_challenges" check (planned_challenges <@ array['SYSTEM_DESIGN', 'LIVE_CODING', 'CODE_REVIEW', 'SMELLY_CODE_DEBUGGING'])`,
    );
    this.addSql(
      `alter table "interview" add constraint "interview_completed_at" check ((status = 'COMPLETED') = (completed_at is not null))`,
    );
    this.addSql(`alter table "interview" add constraint "interview_ends_after_start" check (ends_at > starts_at)`);
    this.addSql(
      `alter table "interview" add constraint "interview_stage_check" check ("stage" in ('PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'))`,
    );
    this.addSql(
      `alter table "interview" add constraint "interview_status_check" check ("status" in ('PROPOSED', 'SCHEDULED', 'COMPLETED', 'CANCELLED', 'NO_SHOW_CANDIDATE', 'NO_SHOW_INTERVIEWER'))`,
    );
    this.addSql(
      `create table "interview_schedule_version" ("id" uuid not null, "created_at" timestamptz(3) not null, "interview_id" uuid not null, "number" int not null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "initiator" text not null, "reason" text null, "scheduled_by_id" uuid not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "interview_schedule_version" add constraint "interview_schedule_version_interview_id_number_unique" unique ("interview_id", "number")`,
    );
    this.addSql(
      `alter table "interview_schedule_version" add constraint "interview_schedule_version_ends_after_start" check (ends_at > starts_at)`,
    );
    this.addSql(
      `alter table "interview_schedule_version" add constraint "interview_schedule_version_initiator_check" check ("initiator" in ('TEAM', 'CANDIDATE', 'INTERVIEWER'))`,
    );
    this.addSql(
      `create table "interview_participant" ("id" uuid not null, "created_at" timestamptz(3) not null, "interview_id" uuid not null, "user_id" uuid not null, "role" text not null, "feedback" text not null, "feedback_due_at" timestamptz(3) null, "is_active" boolean not null, "language_override_reason" text null, "vetting_case_id" uuid not null, "candidate_id" uuid not null, "stage" text not null, "starts_at" timestamptz(3) not null, "ends_at" timestamptz(3) not null, "blocks" boolean not null, primary key ("id"))`,
    );
    this.addSql(
      `create index interview_participant_owed on interview_participant (vetting_case_id, stage, user_id) where blocks and feedback = 'OWED'`,
    );
    this.addSql(
      `create index "interview_participant_user_id_candidate_id_index" on "interview_participant" ("user_id", "candidate_id")`,
    );
    this.addSql(
      `alter table "interview_participant" add constraint "interview_participant_one_seat" unique ("interview_id", "user_id")`,
    );
    this.addSql(
      `alter table "interview_participant" add constraint "interview_participant_due" check ((feedback = 'NOT_REQUIRED') = (feedback_due_at is null))`,
    );
    this.addSql(
      `alter table "interview_participant" add constraint "interview_participant_role_check" check ("role" in ('LEAD', 'PANELIST', 'SHADOW', 'OBSERVER'))`,
    );
    this.addSql(
      `alter table "interview_participant" add constraint "interview_participant_feedback_check" check ("feedback" in ('NOT_REQUIRED', 'OWED', 'SUBMITTED', 'EXCUSED', 'ENDED'))`,
    );
    this.addSql(
      `alter table "interview_participant" add constraint "interview_participant_stage_check" check ("stage" in ('PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'))`,
    );
    this.addSql(
      `create table "scorecard" ("id" uuid not null, "created_at" timestamptz(3) not null, "version" int not null, "interview_id" uuid not null, "participant_id" uuid not null, "author_id" uuid not null, "vetting_case_id" uuid not null, "stage" text not null, "status" text not null, "submitted_at" timestamptz(3) null, "recommendation" text null, "summary" text not null, "assessed_english" text null, "proposed_seniority" text null, "challenges_used" text[] not null, "private_note" text not null, primary key ("id"))`,
    );
    this.addSql(
      `create index "scorecard_vetting_case_id_stage_author_id_index" on "scorecard" ("vetting_case_id", "stage", "author_id")`,
    );
    this.addSql(`create index "scorecard_interview_id_index" on "scorecard" ("interview_id")`);
    this.addSql(`create unique index scorecard_one_live on scorecard (participant_id) where status <> 'VOIDED'`);
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_challenges_used" check (challenges_used <@ array['SYSTEM_DESIGN', 'LIVE_CODING', 'CODE_REVIEW', 'SMELLY_CODE_DEBUGGING'])`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_stage_check" check ("stage" in ('PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'))`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_status_check" check ("status" in ('DRAFT', 'SUBMITTED', 'VOIDED'))`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_recommendation_check" check ("recommendation" in ('STRONG_NO', 'NO', 'YES', 'STRONG_YES'))`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_assessed_english_check" check ("assessed_english" in ('ELEMENTARY', 'PRE_INTERMEDIATE', 'INTERMEDIATE', 'UPPER_INTERMEDIATE', 'ADVANCED', 'NATIVE'))`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_proposed_seniority_check" check ("proposed_seniority" in ('MIDDLE', 'SENIOR', 'STRONG_SENIOR'))`,
    );
    this.addSql(
      `create table "scorecard_version" ("id" uuid not null, "created_at" timestamptz(3) not null, "scorecard_id" uuid not null, "number" int not null, "content" jsonb not null, "content_hash" text not null, "submitted_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "scorecard_version" add constraint "scorecard_version_scorecard_id_number_unique" unique ("scorecard_id", "number")`,
    );
    this.addSql(
      `create table "evidence" ("id" uuid not null, "created_at" timestamptz(3) not null, "scorecard_id" uuid not null, "position" int not null, "attribute_id" uuid null, "kind" text not null, "excerpt" text not null, "file" text null, "lines" text null, primary key ("id"))`,
    );
    this.addSql(`create index "evidence_scorecard_id_index" on "evidence" ("scorecard_id")`);
    this.addSql(
      `alter table "evidence" add constraint "evidence_kind_check" check ("kind" in ('QUOTE', 'CODE_OBSERVATION', 'ARTIFACT', 'TIMESTAMP'))`,
    );
    this.addSql(
      `create table "letter_item" ("id" uuid not null, "created_at" timestamptz(3) not null, "letter_id" uuid not null, "position" int not null, "kind" text not null, "text" text not null, "cited_evidence_id" uuid null, "cited_criterion_id" uuid null, "cited_reason_id" uuid null, primary key ("id"))`,
    );
    this.addSql(`alter table "letter_item" add constraint "letter_item_position" unique ("letter_id", "position")`);
    this.addSql(
      `alter table "letter_item" add constraint "letter_item_cites" check (case kind when 'SHIP_BEFORE_REAPPLY' then cited_reason_id is not null and cited_evidence_id is null and cited_criterion_id is null else cited_reason_id is null and num_nonnulls(cited_evidence_id, cited_criterion_id) = 1 end)`,
    );
    this.addSql(
      `alter table "letter_item" add constraint "letter_item_kind_check" check ("kind" in ('GAP', 'CODE_OBSERVATION', 'SHIP_BEFORE_REAPPLY'))`,
    );
    this.addSql(
      `create table "claim_verdict" ("id" uuid not null, "created_at" timestamptz(3) not null, "scorecard_id" uuid not null, "position" int not null, "claim_id" uuid not null, "verdict" text not null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "claim_verdict" add constraint "claim_verdict_scorecard_id_claim_id_unique" unique ("scorecard_id", "claim_id")`,
    );
    this.addSql(
      `alter table "claim_verdict" add constraint "claim_verdict_verdict_check" check ("verdict" in ('VERIFIED', 'REFUTED', 'NOT_PROBED'))`,
    );
    this.addSql(
      `create table "attribute_rating" ("id" uuid not null, "created_at" timestamptz(3) not null, "scorecard_id" uuid not null, "attribute_id" uuid not null, "position" int not null, "rating" text null, "note" text not null, "not_assessed_reason" text null, primary key ("id"))`,
    );
    this.addSql(
      `alter table "attribute_rating" add constraint "attribute_rating_scorecard_id_attribute_id_unique" unique ("scorecard_id", "attribute_id")`,
    );
    this.addSql(
      `alter table "attribute_rating" add constraint "attribute_rating_rating_check" check ("rating" in ('STRONG_NO', 'NO', 'YES', 'STRONG_YES', 'NOT_ASSESSED'))`,
    );
    this.addSql(
      `create table "interviewer_qualification" ("id" uuid not null, "created_at" timestamptz(3) not null, "interviewer_id" uuid not null, "track_id" uuid not null, "stage" text not null, "primary_language_id" uuid null, primary key ("id"))`,
    );
    this.addSql(
      `create unique index interviewer_qualification_once on interviewer_qualification (interviewer_id, track_id, stage, primary_language_id) nulls not distinct`,
    );
    this.addSql(
      `alter table "interviewer_qualification" add constraint "interviewer_qualification_stage" check (stage in ('SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW'))`,
    );
    this.addSql(
      `alter table "interviewer_qualification" add constraint "interviewer_qualification_language" check ((stage = 'TECHNICAL_INTERVIEW') = (primary_language_id is not null))`,
    );
    this.addSql(
      `alter table "interviewer_qualification" add constraint "interviewer_qualification_stage_check" check ("stage" in ('PROFILE_REVIEW', 'SOFT_SKILLS_INTERVIEW', 'TECHNICAL_INTERVIEW', 'LISTING'))`,
    );
    this.addSql(
      `create table "withdrawal" ("id" uuid not null, "created_at" timestamptz(3) not null, "vetting_case_id" uuid not null, "left_by" text not null, "reason" text not null, "text" text null, "recorded_by_id" uuid not null, "recorded_at" timestamptz(3) not null, primary key ("id"))`,
    );
    this.addSql(`create index "withdrawal_vetting_case_id_index" on "withdrawal" ("vetting_case_id")`);
    this.addSql(
      `alter table "withdrawal" add constraint "withdrawal_other_has_text" check (reason <> 'OTHER' or text is not null)`,
    );
    this.addSql(
      `alter table "withdrawal" add constraint "withdrawal_left_by_check" check ("left_by" in ('CANDIDATE', 'FOURGATE'))`,
    );
    this.addSql(
      `alter table "withdrawal" add constraint "withdrawal_reason_check" check ("reason" in ('UNRESPONSIVE', 'NO_SHOW', 'RATE', 'OTHER_JOB', 'OTHER'))`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_user_id_foreign" foreign key ("user_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "role_grant" add constraint "role_grant_granted_by_id_foreign" foreign key ("granted_by_id") references "user_account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "interviewer" add constraint "interviewer_user_id_foreign" foreign key ("user_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_identity_id_foreign" foreign key ("identity_id") references "candidate_identity" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_primary_language_id_foreign" foreign key ("primary_language_id") references "skill" ("id")`,
    );
    this.addSql(
      `alter table "candidate" add constraint "candidate_user_id_foreign" foreign key ("user_id") references "user_account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "specialization_claim" add constraint "specialization_claim_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
    );
    this.addSql(
      `alter table "specialization_claim" add constraint "specialization_claim_specialization_id_foreign" foreign key ("specialization_id") references "specialization" ("id")`,
    );
    this.addSql(
      `alter table "conflict_of_interest" add constraint "conflict_of_interest_interviewer_id_foreign" foreign key ("interviewer_id") references "interviewer" ("id")`,
    );
    this.addSql(
      `alter table "conflict_of_interest" add constraint "conflict_of_interest_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
    );
    this.addSql(
      `alter table "candidate_skill" add constraint "candidate_skill_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
    );
    this.addSql(
      `alter table "candidate_skill" add constraint "candidate_skill_skill_id_foreign" foreign key ("skill_id") references "skill" ("id")`,
    );
    this.addSql(
      `alter table "application_snapshot" add constraint "application_snapshot_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
    );
    this.addSql(
      `alter table "application_snapshot" add constraint "application_snapshot_submitted_by_id_foreign" foreign key ("submitted_by_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "api_token" add constraint "api_token_user_id_foreign" foreign key ("user_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "vetting_track" add constraint "vetting_track_calendar_id_foreign" foreign key ("calendar_id") references "business_calendar" ("id")`,
    );
    this.addSql(
      `alter table "vetting_policy" add constraint "vetting_policy_track_id_foreign" foreign key ("track_id") references "vetting_track" ("id")`,
    );
    this.addSql(
      `alter table "vetting_case" add constraint "vetting_case_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
    );
    this.addSql(
      `alter table "vetting_case" add constraint "vetting_case_track_id_foreign" foreign key ("track_id") references "vetting_track" ("id")`,
    );
    this.addSql(
      `alter table "vetting_case" add constraint "vetting_case_policy_id_foreign" foreign key ("policy_id") references "vetting_policy" ("id")`,
    );
    this.addSql(
      `alter table "vetting_case" add constraint "vetting_case_owner_id_foreign" foreign key ("owner_id") references "user_account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "vetting_credential" add constraint "vetting_credential_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
    );
    this.addSql(
      `alter table "vetting_credential" add constraint "vetting_credential_track_id_foreign" foreign key ("track_id") references "vetting_track" ("id")`,
    );
    this.addSql(
      `alter table "vetting_credential" add constraint "vetting_credential_vetting_case_id_foreign" foreign key ("vetting_case_id") references "vetting_case" ("id")`,
    );
    this.addSql(
      `alter table "talent_listing" add constraint "talent_listing_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
    );
    this.addSql(
      `alter table "talent_listing" add constraint "talent_listing_credential_id_foreign" foreign key ("credential_id") references "vetting_credential" ("id")`,
    );
    this.addSql(
      `alter table "stage_transition" add constraint "stage_transition_vetting_case_id_foreign" foreign key ("vetting_case_id") references "vetting_case" ("id")`,
    );
    this.addSql(
      `alter table "stage_transition" add constraint "stage_transition_actor_id_foreign" foreign key ("actor_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "profile_review" add constraint "profile_review_vetting_case_id_foreign" foreign key ("vetting_case_id") references "vetting_case" ("id")`,
    );
    this.addSql(
      `alter table "profile_review" add constraint "profile_review_reviewer_id_foreign" foreign key ("reviewer_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "profile_criterion" add constraint "profile_criterion_review_id_foreign" foreign key ("review_id") references "profile_review" ("id")`,
    );
    this.addSql(
      `alter table "listing_terms" add constraint "listing_terms_vetting_case_id_foreign" foreign key ("vetting_case_id") references "vetting_case" ("id")`,
    );
    this.addSql(
      `alter table "listing_terms" add constraint "listing_terms_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_vetting_case_id_foreign" foreign key ("vetting_case_id") references "vetting_case" ("id")`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_decided_by_id_foreign" foreign key ("decided_by_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_policy_id_foreign" foreign key ("policy_id") references "vetting_policy" ("id")`,
    );
    this.addSql(
      `alter table "decision" add constraint "decision_supersedes_id_foreign" foreign key ("supersedes_id") references "decision" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_vetting_case_id_foreign" foreign key ("vetting_case_id") references "vetting_case" ("id")`,
    );
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_decision_id_foreign" foreign key ("decision_id") references "decision" ("id")`,
    );
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_author_id_foreign" foreign key ("author_id") references "user_account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_approved_by_id_foreign" foreign key ("approved_by_id") references "user_account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "feedback_letter" add constraint "feedback_letter_sent_by_id_foreign" foreign key ("sent_by_id") references "user_account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "decision_reason" add constraint "decision_reason_decision_id_foreign" foreign key ("decision_id") references "decision" ("id")`,
    );
    this.addSql(
      `alter table "interview_kit" add constraint "interview_kit_track_id_foreign" foreign key ("track_id") references "vetting_track" ("id")`,
    );
    this.addSql(
      `alter table "kit_version" add constraint "kit_version_kit_id_foreign" foreign key ("kit_id") references "interview_kit" ("id")`,
    );
    this.addSql(
      `alter table "kit_version" add constraint "kit_version_published_by_id_foreign" foreign key ("published_by_id") references "user_account" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "kit_section" add constraint "kit_section_kit_version_id_foreign" foreign key ("kit_version_id") references "kit_version" ("id")`,
    );
    this.addSql(
      `alter table "kit_question" add constraint "kit_question_section_id_foreign" foreign key ("section_id") references "kit_section" ("id")`,
    );
    this.addSql(
      `alter table "attribute" add constraint "attribute_section_id_foreign" foreign key ("section_id") references "kit_section" ("id")`,
    );
    this.addSql(
      `alter table "interview" add constraint "interview_vetting_case_id_foreign" foreign key ("vetting_case_id") references "vetting_case" ("id")`,
    );
    this.addSql(
      `alter table "interview" add constraint "interview_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
    );
    this.addSql(
      `alter table "interview" add constraint "interview_kit_version_id_foreign" foreign key ("kit_version_id") references "kit_version" ("id")`,
    );
    this.addSql(
      `alter table "interview" add constraint "interview_scheduled_by_id_foreign" foreign key ("scheduled_by_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "interview_schedule_version" add constraint "interview_schedule_version_interview_id_foreign" foreign key ("interview_id") references "interview" ("id")`,
    );
    this.addSql(
      `alter table "interview_schedule_version" add constraint "interview_schedule_version_scheduled_by_id_foreign" foreign key ("scheduled_by_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "interview_participant" add constraint "interview_participant_interview_id_foreign" foreign key ("interview_id") references "interview" ("id")`,
    );
    this.addSql(
      `alter table "interview_participant" add constraint "interview_participant_user_id_foreign" foreign key ("user_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "interview_participant" add constraint "interview_participant_vetting_case_id_foreign" foreign key ("vetting_case_id") references "vetting_case" ("id")`,
    );
    this.addSql(
      `alter table "interview_participant" add constraint "interview_participant_candidate_id_foreign" foreign key ("candidate_id") references "candidate" ("id")`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_interview_id_foreign" foreign key ("interview_id") references "interview" ("id")`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_participant_id_foreign" foreign key ("participant_id") references "interview_participant" ("id")`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_author_id_foreign" foreign key ("author_id") references "user_account" ("id")`,
    );
    this.addSql(
      `alter table "scorecard" add constraint "scorecard_vetting_case_id_foreign" foreign key ("vetting_case_id") references "vetting_case" ("id")`,
    );
    this.addSql(
      `alter table "scorecard_version" add constraint "scorecard_version_scorecard_id_foreign" foreign key ("scorecard_id") references "scorecard" ("id")`,
    );
    this.addSql(
      `alter table "evidence" add constraint "evidence_scorecard_id_foreign" foreign key ("scorecard_id") references "scorecard" ("id")`,
    );
    this.addSql(
      `alter table "evidence" add constraint "evidence_attribute_id_foreign" foreign key ("attribute_id") references "attribute" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "letter_item" add constraint "letter_item_letter_id_foreign" foreign key ("letter_id") references "feedback_letter" ("id")`,
    );
    this.addSql(
      `alter table "letter_item" add constraint "letter_item_cited_evidence_id_foreign" foreign key ("cited_evidence_id") references "evidence" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "letter_item" add constraint "letter_item_cited_criterion_id_foreign" foreign key ("cited_criterion_id") references "profile_criterion" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "letter_item" add constraint "letter_item_cited_reason_id_foreign" foreign key ("cited_reason_id") references "decision_reason" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "claim_verdict" add constraint "claim_verdict_scorecard_id_foreign" foreign key ("scorecard_id") references "scorecard" ("id")`,
    );
    this.addSql(
      `alter table "claim_verdict" add constraint "claim_verdict_claim_id_foreign" foreign key ("claim_id") references "specialization_claim" ("id")`,
    );
    this.addSql(
      `alter table "attribute_rating" add constraint "attribute_rating_scorecard_id_foreign" foreign key ("scorecard_id") references "scorecard" ("id")`,
    );
    this.addSql(
      `alter table "attribute_rating" add constraint "attribute_rating_attribute_id_foreign" foreign key ("attribute_id") references "attribute" ("id")`,
    );
    this.addSql(
      `alter table "interviewer_qualification" add constraint "interviewer_qualification_interviewer_id_foreign" foreign key ("interviewer_id") references "interviewer" ("id")`,
    );
    this.addSql(
      `alter table "interviewer_qualification" add constraint "interviewer_qualification_track_id_foreign" foreign key ("track_id") references "vetting_track" ("id")`,
    );
    this.addSql(
      `alter table "interviewer_qualification" add constraint "interviewer_qualification_primary_language_id_foreign" foreign key ("primary_language_id") references "skill" ("id") on delete set null`,
    );
    this.addSql(
      `alter table "withdrawal" add constraint "withdrawal_vetting_case_id_foreign" foreign key ("vetting_case_id") references "vetting_case" ("id")`,
    );
    this.addSql(
      `alter table "withdrawal" add constraint "withdrawal_recorded_by_id_foreign" foreign key ("recorded_by_id") references "user_account" ("id")`,
    );
  }
}
