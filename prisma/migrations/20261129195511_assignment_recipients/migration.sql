-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "is_picked" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "assignment_recipient" (
    "assignment_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,

    CONSTRAINT "assignment_recipient_pkey" PRIMARY KEY ("assignment_id","learner_id")
);

-- CreateIndex
CREATE INDEX "assignment_recipient_learner_id_idx" ON "assignment_recipient"("learner_id");

-- AddForeignKey
ALTER TABLE "assignment_recipient" ADD CONSTRAINT "assignment_recipient_assignment_id_fkey" FOREIGN KEY ("assignment_id") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_recipient" ADD CONSTRAINT "assignment_recipient_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
