-- CreateEnum
CREATE TYPE "text_size" AS ENUM ('usual', 'large', 'larger');

-- AlterTable
ALTER TABLE "learner" ADD COLUMN     "text_size" "text_size" NOT NULL DEFAULT 'usual';
