-- CreateEnum
CREATE TYPE "locale" AS ENUM ('en', 'ar');

-- CreateEnum
CREATE TYPE "mode" AS ENUM ('practice', 'graded');

-- CreateEnum
CREATE TYPE "response_step" AS ENUM ('saved', 'checked');

-- CreateEnum
CREATE TYPE "outcome" AS ENUM ('right', 'partly', 'not-yet', 'unanswered', 'unreadable');

-- CreateTable
CREATE TABLE "learner" (
    "id" UUID NOT NULL,
    "locale" "locale" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "learner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "question_revision" (
    "id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "lesson_id" TEXT NOT NULL,
    "objective_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attempt" (
    "id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "quiz_id" TEXT NOT NULL,
    "mode" "mode" NOT NULL,
    "seed" TEXT NOT NULL,
    "revision_ids" TEXT[],
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "earned_numerator" INTEGER,
    "earned_denominator" INTEGER,
    "possible" INTEGER,

    CONSTRAINT "attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response" (
    "submission_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "try_number" INTEGER NOT NULL DEFAULT 1,
    "seq" INTEGER NOT NULL,
    "step" "response_step" NOT NULL,
    "answer" JSONB NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "arrival" BIGSERIAL NOT NULL,

    CONSTRAINT "response_pkey" PRIMARY KEY ("submission_id")
);

-- CreateTable
CREATE TABLE "score" (
    "submission_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "try_number" INTEGER NOT NULL,
    "revision_id" TEXT NOT NULL,
    "objective_id" TEXT NOT NULL,
    "outcome" "outcome" NOT NULL,
    "earned_numerator" INTEGER NOT NULL,
    "earned_denominator" INTEGER NOT NULL,
    "misconceptions" TEXT[],
    "hints_used" INTEGER NOT NULL,
    "scored_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "score_pkey" PRIMARY KEY ("submission_id")
);

-- CreateTable
CREATE TABLE "hint_use" (
    "attempt_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "try_number" INTEGER NOT NULL,
    "step" INTEGER NOT NULL,
    "shown_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "hint_use_pkey" PRIMARY KEY ("attempt_id","position","try_number","step")
);

-- CreateIndex
CREATE INDEX "session_learner_id_idx" ON "session"("learner_id");

-- CreateIndex
CREATE INDEX "question_revision_question_id_published_at_idx" ON "question_revision"("question_id", "published_at");

-- CreateIndex
CREATE INDEX "attempt_learner_id_quiz_id_started_at_idx" ON "attempt"("learner_id", "quiz_id", "started_at");

-- CreateIndex
CREATE INDEX "response_attempt_id_position_try_number_seq_arrival_idx" ON "response"("attempt_id", "position", "try_number", "seq", "arrival");

-- CreateIndex
CREATE UNIQUE INDEX "score_attempt_id_position_try_number_key" ON "score"("attempt_id", "position", "try_number");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attempt" ADD CONSTRAINT "attempt_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "response"("submission_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "score" ADD CONSTRAINT "score_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hint_use" ADD CONSTRAINT "hint_use_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- Published revisions and received answers never change; only erasing a learner removes answers.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % never change', TG_TABLE_NAME;
END $$;
CREATE TRIGGER question_revision_never_changes BEFORE UPDATE OR DELETE ON "question_revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER response_never_changes BEFORE UPDATE ON "response"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "score" ADD CONSTRAINT "score_earned_is_a_share"
  CHECK ("earned_denominator" > 0 AND "earned_numerator" BETWEEN 0 AND "earned_denominator");
ALTER TABLE "response" ADD CONSTRAINT "response_counts_up" CHECK ("position" >= 0 AND "try_number" >= 1 AND "seq" >= 1);
