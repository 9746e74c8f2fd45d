-- CreateEnum
CREATE TYPE "confidence" AS ENUM ('not-sure', 'fairly-sure', 'sure');

-- DropIndex
DROP INDEX "score_attempt_id_position_try_number_key";

-- AlterTable
ALTER TABLE "learner" ADD COLUMN     "time_factor" DOUBLE PRECISION NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "attempt" ADD COLUMN     "deadline_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "response" ADD COLUMN     "confidence" "confidence",
ADD COLUMN     "is_late" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "score" DROP CONSTRAINT "score_pkey",
ADD COLUMN     "generation" INTEGER NOT NULL DEFAULT 0,
ADD CONSTRAINT "score_pkey" PRIMARY KEY ("attempt_id", "position", "try_number", "generation");

-- CreateTable
CREATE TABLE "gave_up" (
    "attempt_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "try_number" INTEGER NOT NULL,
    "revision_id" TEXT NOT NULL,
    "objective_id" TEXT NOT NULL,
    "gave_up_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gave_up_pkey" PRIMARY KEY ("attempt_id","position","try_number")
);

-- CreateIndex
CREATE UNIQUE INDEX "score_submission_id_generation_key" ON "score"("submission_id", "generation");

-- AddForeignKey
ALTER TABLE "gave_up" ADD CONSTRAINT "gave_up_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- What happened in an attempt never changes; only erasing a learner removes it.
CREATE TRIGGER score_never_changes BEFORE UPDATE ON "score" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER hint_use_never_changes BEFORE UPDATE ON "hint_use" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER gave_up_never_changes BEFORE UPDATE ON "gave_up" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What an attempt asks and how long it has are fixed at its start, and what was handed in stays so.
CREATE FUNCTION refuse_reopening() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an attempt keeps its start, its deadline and that it was handed in';
END $$;
CREATE TRIGGER attempt_stays_begun BEFORE UPDATE ON "attempt" FOR EACH ROW
  WHEN (OLD.learner_id <> NEW.learner_id OR OLD.quiz_id <> NEW.quiz_id OR OLD.mode <> NEW.mode OR OLD.seed <> NEW.seed
    OR OLD.revision_ids <> NEW.revision_ids OR OLD.started_at <> NEW.started_at
    OR OLD.deadline_at IS DISTINCT FROM NEW.deadline_at
    OR (OLD.submitted_at IS NOT NULL AND OLD.submitted_at IS DISTINCT FROM NEW.submitted_at))
  EXECUTE FUNCTION refuse_reopening();

ALTER TABLE "learner" ADD CONSTRAINT "learner_time_factor_is_1_to_3" CHECK ("time_factor" BETWEEN 1 AND 3);
ALTER TABLE "gave_up" ADD CONSTRAINT "gave_up_counts_up" CHECK ("position" >= 0 AND "try_number" >= 1);
ALTER TABLE "score" ADD CONSTRAINT "score_counts_up" CHECK ("generation" >= 0);
