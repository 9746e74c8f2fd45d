-- AlterTable
ALTER TABLE "learner" ADD COLUMN     "avatar" INTEGER,
ADD COLUMN     "is_sample" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "nickname" VARCHAR(40);

-- CreateTable
CREATE TABLE "class" (
    "id" UUID NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "locale" "locale" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "class_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrolment" (
    "class_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "enrolment_pkey" PRIMARY KEY ("class_id","learner_id")
);

-- CreateTable
CREATE TABLE "login_card" (
    "id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,
    "secret_hash" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "login_card_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "enrolment_learner_id_idx" ON "enrolment"("learner_id");

-- CreateIndex
CREATE UNIQUE INDEX "login_card_secret_hash_key" ON "login_card"("secret_hash");

-- CreateIndex
CREATE INDEX "login_card_learner_id_idx" ON "login_card"("learner_id");

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_card" ADD CONSTRAINT "login_card_learner_id_fkey" FOREIGN KEY ("learner_id") REFERENCES "learner"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- A secret that is written here by mistake instead of its hash is refused.
ALTER TABLE "login_card" ADD CONSTRAINT "login_card_keeps_a_hash" CHECK ("secret_hash" ~ '^[0-9a-f]{64}$');
