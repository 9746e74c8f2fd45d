// For Prisma's command line (`prisma generate`). Migrations are made and applied by scripts/migrate.ts.
// The command line would download a native engine that nothing here needs; naming any file keeps it from trying.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath;

import { defineConfig } from 'prisma/config';

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
});
