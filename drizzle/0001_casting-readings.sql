CREATE TABLE "casting_questions" (
	"scene_id" uuid PRIMARY KEY NOT NULL,
	"engine" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"note" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "casting_readings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"scene_id" uuid NOT NULL,
	"shot_id" uuid NOT NULL,
	"scene_asset_instance_id" uuid NOT NULL,
	"presence_type" text NOT NULL,
	"engine" text,
	"evidence" text NOT NULL,
	"dismissed" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "casting_readings_cell" UNIQUE("shot_id","scene_asset_instance_id","presence_type")
);
--> statement-breakpoint
ALTER TABLE "casting_questions" ADD CONSTRAINT "casting_questions_scene_id_scenes_id_fk" FOREIGN KEY ("scene_id") REFERENCES "public"."scenes"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casting_readings" ADD CONSTRAINT "casting_readings_shot_fk" FOREIGN KEY ("shot_id","scene_id") REFERENCES "public"."shots"("id","scene_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "casting_readings" ADD CONSTRAINT "casting_readings_look_fk" FOREIGN KEY ("scene_asset_instance_id","scene_id") REFERENCES "public"."scene_asset_instances"("id","scene_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "casting_readings_scene_id_index" ON "casting_readings" USING btree ("scene_id");