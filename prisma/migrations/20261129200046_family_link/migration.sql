-- CreateTable
CREATE TABLE "family_link" (
    "class_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "secret_hash" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "family_link_pkey" PRIMARY KEY ("class_id","learner_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "family_link_secret_hash_key" ON "family_link"("secret_hash");

-- CreateIndex
CREATE INDEX "family_link_learner_id_idx" ON "family_link"("learner_id");

-- AddForeignKey
ALTER TABLE "family_link" ADD CONSTRAINT "family_link_class_id_learner_id_fkey" FOREIGN KEY ("class_id", "learner_id") REFERENCES "enrolment"("class_id", "learner_id") ON DELETE CASCADE ON UPDATE CASCADE;
