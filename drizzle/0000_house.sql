CREATE TABLE "assets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"nature" text DEFAULT 'thing' NOT NULL,
	"name" text NOT NULL,
	"aliases" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"description" text DEFAULT '' NOT NULL,
	"count" integer,
	"within" text,
	"speaks" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'candidate' NOT NULL,
	"origin" text DEFAULT 'extracted' NOT NULL,
	"pictured" boolean DEFAULT true NOT NULL,
	"absorbed_by" uuid,
	"absorbed_as" text,
	"made_in_scene" uuid,
	"locked_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"scene_id" uuid NOT NULL,
	"manner" text NOT NULL,
	"quote" text NOT NULL,
	"rule" text NOT NULL,
	"line" integer NOT NULL,
	"form" text
);
--> statement-breakpoint
CREATE TABLE "attempt_passes" (
	"attempt_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"recipe_hash" text NOT NULL,
	"variation" integer DEFAULT 1 NOT NULL,
	"request" jsonb NOT NULL,
	"blob_hash" text NOT NULL,
	"layout" jsonb,
	"usd" double precision DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attempt_passes_attempt_id_number_pk" PRIMARY KEY("attempt_id","number")
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"facet" text DEFAULT '' NOT NULL,
	"variation" integer DEFAULT 1 NOT NULL,
	"origin" text DEFAULT 'made' NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"engine" text NOT NULL,
	"inputs" jsonb,
	"recipe_hash" text,
	"operation" text,
	"lease_owner" text,
	"blob_hash" text,
	"raw_hash" text,
	"layout" jsonb,
	"quality" jsonb,
	"warnings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"seconds" double precision,
	"usd" double precision,
	"error" text,
	"selected" boolean DEFAULT false NOT NULL,
	"approved" boolean DEFAULT false NOT NULL,
	"starred" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "extractions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"script_id" uuid NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"engine" text DEFAULT 'built-in/rules' NOT NULL,
	"language" text,
	"likely_same" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"transformations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"describing" jsonb,
	"warnings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"confirmed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "shot_asset_assignments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"scene_id" uuid NOT NULL,
	"shot_id" uuid NOT NULL,
	"scene_asset_instance_id" uuid NOT NULL,
	"presence_type" text DEFAULT 'throughout' NOT NULL,
	"count" integer,
	"evidence" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shot_asset_assignments_shot_id_scene_asset_instance_id_unique" UNIQUE("shot_id","scene_asset_instance_id")
);
--> statement-breakpoint
CREATE TABLE "model_calls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"attempt_id" uuid,
	"purpose" text NOT NULL,
	"engine" text NOT NULL,
	"state" text DEFAULT 'reserved' NOT NULL,
	"units" double precision DEFAULT 1 NOT NULL,
	"tokens_in" integer,
	"tokens_out" integer,
	"estimated_usd" double precision NOT NULL,
	"usd" double precision,
	"milliseconds" integer,
	"recipe_hash" text,
	"context" jsonb,
	"answer" jsonb,
	"complaints" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "frame_links" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shot_id" uuid NOT NULL,
	"side" text NOT NULL,
	"kind" text NOT NULL,
	"from_shot_id" uuid NOT NULL,
	"from_side" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "frame_links_shot_id_side_unique" UNIQUE("shot_id","side")
);
--> statement-breakpoint
CREATE TABLE "description_proposals" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"look_id" uuid,
	"source" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"engine" text NOT NULL,
	"current" text DEFAULT '' NOT NULL,
	"proposed" text,
	"merged" text,
	"conflicts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scene_asset_instances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"scene_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"source" text NOT NULL,
	"inherited_from_instance_id" uuid,
	"description_override" text,
	"status_tags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"carry_forward" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"dropped_tags" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"as_is" boolean DEFAULT true NOT NULL,
	"reference_attempt_id" uuid,
	"view" text,
	"height" text,
	"size" text,
	"requirement" text,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scene_asset_instances_scene_id_asset_id_unique" UNIQUE("scene_id","asset_id"),
	CONSTRAINT "scene_asset_instances_id_scene_id_unique" UNIQUE("id","scene_id")
);
--> statement-breakpoint
CREATE TABLE "scene_asset_suggestions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"scene_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"suggested_by" text NOT NULL,
	"evidence" text DEFAULT '' NOT NULL,
	"accepted" boolean DEFAULT false NOT NULL,
	"dismissed" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scene_asset_suggestions_scene_id_asset_id_unique" UNIQUE("scene_id","asset_id")
);
--> statement-breakpoint
CREATE TABLE "blobs" (
	"hash" text PRIMARY KEY NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"width" integer,
	"height" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"code" text NOT NULL,
	"aspect_ratio" text DEFAULT '16:9' NOT NULL,
	"target_seconds" integer,
	"genre" text DEFAULT '' NOT NULL,
	"rating" text DEFAULT '' NOT NULL,
	"tone" text DEFAULT '' NOT NULL,
	"clip_seconds" double precision DEFAULT 8 NOT NULL,
	"engines" jsonb NOT NULL,
	"rehearse" text,
	"budget_usd" double precision,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "prompts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shot_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"version" integer NOT NULL,
	"text" text NOT NULL,
	"origin" text NOT NULL,
	"inputs" jsonb NOT NULL,
	"recipe_hash" text NOT NULL,
	"current" boolean DEFAULT true NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prompts_shot_id_kind_version_unique" UNIQUE("shot_id","kind","version")
);
--> statement-breakpoint
CREATE TABLE "scenes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"printed_number" text,
	"heading" text NOT NULL,
	"slug" jsonb NOT NULL,
	"insert" boolean DEFAULT false NOT NULL,
	"elements" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"drafted_hash" text,
	"drafting" jsonb,
	"extracted_hash" text,
	"deferred_at" timestamp with time zone,
	"gone_at" timestamp with time zone,
	"extracted_at" timestamp with time zone,
	"populated_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scripts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"format" text NOT NULL,
	"file_name" text NOT NULL,
	"source_hash" text,
	"text" text NOT NULL,
	"warnings" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"approved_at" timestamp with time zone,
	"replaced_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scripts_project_id_version_unique" UNIQUE("project_id","version")
);
--> statement-breakpoint
CREATE TABLE "shots" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"scene_id" uuid NOT NULL,
	"position" double precision NOT NULL,
	"action" text NOT NULL,
	"dialogue" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"seconds" double precision NOT NULL,
	"camera" jsonb NOT NULL,
	"camera_reason" text DEFAULT '' NOT NULL,
	"from_line" integer DEFAULT 0 NOT NULL,
	"to_line" integer DEFAULT 0 NOT NULL,
	"reference_image_order" jsonb,
	"removed_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "shots_id_scene_id_unique" UNIQUE("id","scene_id")
);
--> statement-breakpoint
CREATE TABLE "transformations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"asset_id" uuid NOT NULL,
	"scene_id" uuid NOT NULL,
	"shot_id" uuid,
	"line" integer NOT NULL,
	"quote" text NOT NULL,
	"moment" text DEFAULT 'within' NOT NULL,
	"form_name" text NOT NULL,
	"form_kind" text NOT NULL,
	"before" text DEFAULT '' NOT NULL,
	"after" text NOT NULL,
	"state" text DEFAULT 'proposed' NOT NULL,
	"absorbed_id" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stage_states" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"scene_id" uuid,
	"stage" text NOT NULL,
	"state" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stage_states_one" UNIQUE NULLS NOT DISTINCT("project_id","scene_id","stage"),
	CONSTRAINT "stage_states_scene" CHECK (("stage_states"."scene_id" is null) = ("stage_states"."stage" in ('project', 'script', 'assets')))
);
--> statement-breakpoint
CREATE TABLE "capsules" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"style" jsonb NOT NULL,
	"preset" boolean DEFAULT false NOT NULL,
	"reference_hashes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "capsules_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "project_styles" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"capsule_id" uuid,
	"style" jsonb NOT NULL,
	"reference_hashes" jsonb DEFAULT '[]'::jsonb NOT NULL,
	CONSTRAINT "project_styles_project_id_unique" UNIQUE("project_id")
);
--> statement-breakpoint
CREATE TABLE "undo_records" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"label" text NOT NULL,
	"changes" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_absorbed_by_assets_id_fk" FOREIGN KEY ("absorbed_by") REFERENCES "public"."assets"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets" ADD CONSTRAINT "assets_made_in_scene_scenes_id_fk" FOREIGN KEY ("made_in_scene") REFERENCES "public"."scenes"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_scene_id_scenes_id_fk" FOREIGN KEY ("scene_id") REFERENCES "public"."scenes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_passes" ADD CONSTRAINT "attempt_passes_attempt_id_attempts_id_fk" FOREIGN KEY ("attempt_id") REFERENCES "public"."attempts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempt_passes" ADD CONSTRAINT "attempt_passes_blob_hash_blobs_hash_fk" FOREIGN KEY ("blob_hash") REFERENCES "public"."blobs"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_blob_hash_blobs_hash_fk" FOREIGN KEY ("blob_hash") REFERENCES "public"."blobs"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_raw_hash_blobs_hash_fk" FOREIGN KEY ("raw_hash") REFERENCES "public"."blobs"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extractions" ADD CONSTRAINT "extractions_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extractions" ADD CONSTRAINT "extractions_script_id_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."scripts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shot_asset_assignments" ADD CONSTRAINT "shot_asset_assignments_shot_fk" FOREIGN KEY ("shot_id","scene_id") REFERENCES "public"."shots"("id","scene_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shot_asset_assignments" ADD CONSTRAINT "shot_asset_assignments_look_fk" FOREIGN KEY ("scene_asset_instance_id","scene_id") REFERENCES "public"."scene_asset_instances"("id","scene_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "model_calls" ADD CONSTRAINT "model_calls_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frame_links" ADD CONSTRAINT "frame_links_shot_id_shots_id_fk" FOREIGN KEY ("shot_id") REFERENCES "public"."shots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "frame_links" ADD CONSTRAINT "frame_links_from_shot_id_shots_id_fk" FOREIGN KEY ("from_shot_id") REFERENCES "public"."shots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "description_proposals" ADD CONSTRAINT "description_proposals_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "description_proposals" ADD CONSTRAINT "description_proposals_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "description_proposals" ADD CONSTRAINT "description_proposals_look_id_scene_asset_instances_id_fk" FOREIGN KEY ("look_id") REFERENCES "public"."scene_asset_instances"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scene_asset_instances" ADD CONSTRAINT "scene_asset_instances_scene_id_scenes_id_fk" FOREIGN KEY ("scene_id") REFERENCES "public"."scenes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scene_asset_instances" ADD CONSTRAINT "scene_asset_instances_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scene_asset_suggestions" ADD CONSTRAINT "scene_asset_suggestions_scene_id_scenes_id_fk" FOREIGN KEY ("scene_id") REFERENCES "public"."scenes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scene_asset_suggestions" ADD CONSTRAINT "scene_asset_suggestions_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompts" ADD CONSTRAINT "prompts_shot_id_shots_id_fk" FOREIGN KEY ("shot_id") REFERENCES "public"."shots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenes" ADD CONSTRAINT "scenes_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scripts" ADD CONSTRAINT "scripts_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scripts" ADD CONSTRAINT "scripts_source_hash_blobs_hash_fk" FOREIGN KEY ("source_hash") REFERENCES "public"."blobs"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shots" ADD CONSTRAINT "shots_scene_id_scenes_id_fk" FOREIGN KEY ("scene_id") REFERENCES "public"."scenes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transformations" ADD CONSTRAINT "transformations_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transformations" ADD CONSTRAINT "transformations_asset_id_assets_id_fk" FOREIGN KEY ("asset_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transformations" ADD CONSTRAINT "transformations_scene_id_scenes_id_fk" FOREIGN KEY ("scene_id") REFERENCES "public"."scenes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transformations" ADD CONSTRAINT "transformations_shot_id_shots_id_fk" FOREIGN KEY ("shot_id") REFERENCES "public"."shots"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transformations" ADD CONSTRAINT "transformations_absorbed_id_assets_id_fk" FOREIGN KEY ("absorbed_id") REFERENCES "public"."assets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_states" ADD CONSTRAINT "stage_states_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stage_states" ADD CONSTRAINT "stage_states_scene_id_scenes_id_fk" FOREIGN KEY ("scene_id") REFERENCES "public"."scenes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_styles" ADD CONSTRAINT "project_styles_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_styles" ADD CONSTRAINT "project_styles_capsule_id_capsules_id_fk" FOREIGN KEY ("capsule_id") REFERENCES "public"."capsules"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assets_project_id_state_kind_index" ON "assets" USING btree ("project_id","state","kind");--> statement-breakpoint
CREATE INDEX "assets_absorbed_by_index" ON "assets" USING btree ("absorbed_by") WHERE "assets"."absorbed_by" is not null;--> statement-breakpoint
CREATE INDEX "mentions_asset_id_scene_id_index" ON "mentions" USING btree ("asset_id","scene_id");--> statement-breakpoint
CREATE INDEX "mentions_scene_id_index" ON "mentions" USING btree ("scene_id");--> statement-breakpoint
CREATE INDEX "attempt_passes_recipe_hash_index" ON "attempt_passes" USING btree ("recipe_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "attempts_one_selected" ON "attempts" USING btree ("kind","subject_id","facet") WHERE "attempts"."selected";--> statement-breakpoint
CREATE INDEX "attempts_slot" ON "attempts" USING btree ("kind","subject_id","facet","created_at");--> statement-breakpoint
CREATE INDEX "attempts_unfinished" ON "attempts" USING btree ("state") WHERE "attempts"."state" in ('queued', 'running', 'submitted');--> statement-breakpoint
CREATE INDEX "attempts_recipe" ON "attempts" USING btree ("project_id","recipe_hash");--> statement-breakpoint
CREATE INDEX "extractions_project_id_created_at_index" ON "extractions" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "shot_asset_assignments_scene_asset_instance_id_index" ON "shot_asset_assignments" USING btree ("scene_asset_instance_id");--> statement-breakpoint
CREATE INDEX "shot_asset_assignments_scene_id_index" ON "shot_asset_assignments" USING btree ("scene_id");--> statement-breakpoint
CREATE INDEX "model_calls_project_id_created_at_index" ON "model_calls" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "model_calls_attempt_id_index" ON "model_calls" USING btree ("attempt_id");--> statement-breakpoint
CREATE INDEX "model_calls_project_id_recipe_hash_index" ON "model_calls" USING btree ("project_id","recipe_hash");--> statement-breakpoint
CREATE INDEX "description_proposals_asset_id_index" ON "description_proposals" USING btree ("asset_id");--> statement-breakpoint
CREATE INDEX "scene_asset_instances_asset_id_index" ON "scene_asset_instances" USING btree ("asset_id");--> statement-breakpoint
CREATE INDEX "scene_asset_suggestions_asset_id_index" ON "scene_asset_suggestions" USING btree ("asset_id");--> statement-breakpoint
CREATE UNIQUE INDEX "prompts_one_current" ON "prompts" USING btree ("shot_id","kind") WHERE "prompts"."current";--> statement-breakpoint
CREATE INDEX "scenes_project_id_position_index" ON "scenes" USING btree ("project_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "scripts_one_approved" ON "scripts" USING btree ("project_id") WHERE "scripts"."approved_at" is not null and "scripts"."replaced_at" is null;--> statement-breakpoint
CREATE INDEX "shots_scene_id_position_index" ON "shots" USING btree ("scene_id","position");--> statement-breakpoint
CREATE INDEX "transformations_asset_id_index" ON "transformations" USING btree ("asset_id");--> statement-breakpoint
CREATE INDEX "transformations_scene_id_index" ON "transformations" USING btree ("scene_id");--> statement-breakpoint
CREATE INDEX "undo_records_project_id_created_at_index" ON "undo_records" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE VIEW "public"."scene_asset_generation_attempts" AS (select "id" as "attempt_id", "subject_id" as "scene_asset_instance_id", "state", "engine", "blob_hash", "selected", "created_at" from "attempts" where "attempts"."kind" = 'look');--> statement-breakpoint
CREATE VIEW "public"."scene_dependencies" AS (
  select s.id as scene_id,
    jsonb_build_object(
      'characters', coalesce(jsonb_agg(a.id order by a.name) filter (where a.kind = 'character'), '[]'),
      'locations', coalesce(jsonb_agg(a.id order by a.name) filter (where a.kind = 'location'), '[]'),
      'props', coalesce(jsonb_agg(a.id order by a.name) filter (where a.kind = 'prop'), '[]'),
      'extras', coalesce(jsonb_agg(a.id order by a.name) filter (where a.kind = 'extra'), '[]'),
      'extractedAt', s.extracted_at
    ) as dependencies
  from scenes s
  left join scene_asset_instances l on l.scene_id = s.id and l.removed_at is null
  left join assets a on a.id = l.asset_id and a.state = 'kept'
  group by s.id);