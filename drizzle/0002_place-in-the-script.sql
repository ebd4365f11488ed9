ALTER TABLE "scenes" ADD COLUMN "script_position" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE "scenes" SET "script_position" = "position";
