-- AlterTable
ALTER TABLE "assignment" ALTER COLUMN "work_id" SET DATA TYPE VARCHAR(300);
