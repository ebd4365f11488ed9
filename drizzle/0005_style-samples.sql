CREATE TABLE "assets_told_apart" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"one_id" uuid NOT NULL,
	"other_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "assets_told_apart_one_id_other_id_unique" UNIQUE("one_id","other_id")
);
--> statement-breakpoint
CREATE TABLE "style_samples" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"recipe_hash" text NOT NULL,
	"inputs" jsonb NOT NULL,
	"project_id" uuid,
	"state" text DEFAULT 'queued' NOT NULL,
	"blob_hash" text,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "style_samples_recipe_hash_unique" UNIQUE("recipe_hash")
);
--> statement-breakpoint
ALTER TABLE "assets_told_apart" ADD CONSTRAINT "assets_told_apart_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets_told_apart" ADD CONSTRAINT "assets_told_apart_one_id_assets_id_fk" FOREIGN KEY ("one_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assets_told_apart" ADD CONSTRAINT "assets_told_apart_other_id_assets_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."assets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "style_samples" ADD CONSTRAINT "style_samples_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "style_samples" ADD CONSTRAINT "style_samples_blob_hash_blobs_hash_fk" FOREIGN KEY ("blob_hash") REFERENCES "public"."blobs"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "assets_told_apart_project_id_index" ON "assets_told_apart" USING btree ("project_id");--> statement-breakpoint
ALTER TABLE "capsules" DROP COLUMN "preset";