-- AlterTable
ALTER TABLE "class" ADD COLUMN     "sign_in_code" CHAR(8);

-- CreateTable
CREATE TABLE "pin" (
    "id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "pin_hash" CHAR(64) NOT NULL,
    "devices" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pin_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "pin_learner_id_key" ON "pin"("learner_id");

-- CreateIndex
CREATE UNIQUE INDEX "class_sign_in_code_key" ON "class"("sign_in_code");

-- AddForeignKey
ALTER TABLE "pin" ADD CONSTRAINT "pin_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- A PIN that is written here by mistake instead of its hash is refused.
ALTER TABLE "pin" ADD CONSTRAINT "pin_keeps_a_hash" CHECK ("pin_hash" ~ '^[0-9a-f]{64}$');

-- An attempt still never changes its learner, besides in a transaction that says it joins two records
-- (server/db/join-records.ts).
DROP TRIGGER attempt_stays_begun ON "attempt";
CREATE TRIGGER attempt_stays_begun BEFORE UPDATE ON "attempt" FOR EACH ROW
  WHEN ((OLD.learner_id <> NEW.learner_id AND current_setting('marsad.joining_records', true) IS DISTINCT FROM 'yes')
    OR OLD.quiz_id <> NEW.quiz_id OR OLD.mode <> NEW.mode OR OLD.seed <> NEW.seed
    OR OLD.revision_ids <> NEW.revision_ids OR OLD.started_at <> NEW.started_at
    OR OLD.deadline_at IS DISTINCT FROM NEW.deadline_at
    OR (OLD.submitted_at IS NOT NULL AND OLD.submitted_at IS DISTINCT FROM NEW.submitted_at))
  EXECUTE FUNCTION refuse_reopening();
