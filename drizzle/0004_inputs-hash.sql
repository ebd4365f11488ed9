ALTER TABLE "attempts" ADD COLUMN "inputs_hash" text;
