CREATE TABLE "prompt_polishings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shot_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"engine" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prompt_polishings_shot_id_kind_unique" UNIQUE("shot_id","kind")
);
--> statement-breakpoint
ALTER TABLE "prompt_polishings" ADD CONSTRAINT "prompt_polishings_shot_id_shots_id_fk" FOREIGN KEY ("shot_id") REFERENCES "public"."shots"("id") ON DELETE cascade ON UPDATE no action;