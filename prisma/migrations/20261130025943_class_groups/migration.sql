-- CreateTable
CREATE TABLE "class_group" (
    "id" UUID NOT NULL,
    "class_id" UUID NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "class_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "class_group_member" (
    "group_id" UUID NOT NULL,
    "class_id" UUID NOT NULL,
    "learner_id" UUID NOT NULL,

    CONSTRAINT "class_group_member_pkey" PRIMARY KEY ("group_id","learner_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "class_group_class_id_name_key" ON "class_group"("class_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "class_group_id_class_id_key" ON "class_group"("id", "class_id");

-- CreateIndex
CREATE INDEX "class_group_member_learner_id_class_id_idx" ON "class_group_member"("learner_id", "class_id");

-- AddForeignKey
ALTER TABLE "class_group" ADD CONSTRAINT "class_group_class_id_fkey" FOREIGN KEY ("class_id") REFERENCES "class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_group_member" ADD CONSTRAINT "class_group_member_group_id_class_id_fkey" FOREIGN KEY ("group_id", "class_id") REFERENCES "class_group"("id", "class_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "class_group_member" ADD CONSTRAINT "class_group_member_class_id_learner_id_fkey" FOREIGN KEY ("class_id", "learner_id") REFERENCES "enrolment"("class_id", "learner_id") ON DELETE CASCADE ON UPDATE CASCADE;
