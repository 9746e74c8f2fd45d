-- AlterTable
ALTER TABLE "staff" ALTER COLUMN "password_hash" DROP NOT NULL;

-- CreateTable
CREATE TABLE "external_identity" (
    "issuer_hash" CHAR(64) NOT NULL,
    "subject_hash" CHAR(64) NOT NULL,
    "learner_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "external_identity_pkey" PRIMARY KEY ("issuer_hash","subject_hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "external_identity_learner_id_key" ON "external_identity"("learner_id");

-- AddForeignKey
ALTER TABLE "external_identity" ADD CONSTRAINT "external_identity_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;
