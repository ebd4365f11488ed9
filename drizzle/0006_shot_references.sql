CREATE TABLE "shot_references" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"shot_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"purpose" text NOT NULL,
	"frames" text DEFAULT 'both' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"blob_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "shot_references" ADD CONSTRAINT "shot_references_shot_id_shots_id_fk" FOREIGN KEY ("shot_id") REFERENCES "public"."shots"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "shot_references" ADD CONSTRAINT "shot_references_blob_hash_blobs_hash_fk" FOREIGN KEY ("blob_hash") REFERENCES "public"."blobs"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "shot_references_shot_id_position_index" ON "shot_references" USING btree ("shot_id","position");