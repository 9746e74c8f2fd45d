-- CreateEnum
CREATE TYPE "problem_aspect" AS ENUM ('words', 'answer', 'picture', 'other');

-- CreateTable
CREATE TABLE "problem_report" (
    "id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "attempt_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "try_number" INTEGER NOT NULL,
    "revision_id" TEXT NOT NULL,
    "variant_seed" TEXT NOT NULL,
    "locale" "locale" NOT NULL,
    "aspect" "problem_aspect" NOT NULL,
    "text" VARCHAR(500) NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "problem_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "problem_report_learner_id_reported_at_idx" ON "problem_report"("learner_id", "reported_at");

-- CreateIndex
CREATE INDEX "problem_report_attempt_id_idx" ON "problem_report"("attempt_id");

-- CreateIndex
CREATE INDEX "problem_report_closed_at_reported_at_idx" ON "problem_report"("closed_at", "reported_at");

-- AddForeignKey
ALTER TABLE "problem_report" ADD CONSTRAINT "problem_report_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "problem_report" ADD CONSTRAINT "problem_report_attempt_id_fkey" FOREIGN KEY ("attempt_id") REFERENCES "attempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
