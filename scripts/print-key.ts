// `npm run print-key -- <quiz> --seed <number of the sheet> --locale ar`: the answers to a printed sheet, as a file that
// prints well. A command and not a page, because nobody who may see it can sign in yet.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ar from '../content/messages/ar.json' with { type: 'json' };
import en from '../content/messages/en.json' with { type: 'json' };
import { defaultDigits, isLocale, type Locale } from '../domain/locale';
import { getCourse } from '../server/content/catalog';
import { getEnv, loadEnvFile, setEnvOfApp } from '../server/env';
import { sheetSeed } from '../server/use-cases/input';
import { findSheet } from '../server/use-cases/printed-sheet';
import { OperatorError } from './operator-error';
import { writeKey } from './print-key/write-key';
import { runCommand } from './run-command';
import { readAuthSecret } from './serve/auth-secret';

const messages = { en, ar };

runCommand(async () => {
  const { quiz, seed, locale } = readArguments(process.argv.slice(2));
  loadEnvFile();
  const env = getEnv();
  const secret = readAuthSecret(env);
  setEnvOfApp({
    // Sheets are drawn from the course and the secret; the database is not asked.
    DATABASE_URL: env.DATABASE_URL ?? 'postgresql://127.0.0.1/unused',
    AUTH_SECRET: secret,
    NEXTAUTH_SECRET: secret,
    NEXTAUTH_URL: env.PUBLIC_URL,
    AUTH_TRUST_HOST: undefined,
  });
  const sheet = await findSheet(quiz, seed);
  if (sheet === null)
    throw new OperatorError(`There is no quiz "${quiz}" to print. There are:\n${listQuizzes()}`);
  const folder = path.join(env.DATA_DIR, 'print');
  const file = path.join(folder, `${quiz}-${seed}-${locale}-key.html`);
  mkdirSync(folder, { recursive: true });
  const html = writeKey(sheet, seed, { locale, digits: defaultDigits[locale] }, messages[locale]);
  writeFileSync(file, html, { mode: 0o600 });
  console.log(`Sheet ${seed}, edition ${sheet.edition}, ${sheet.asked.length} questions.`);
  console.log(
    'The edition must be that of the sheet: another one means that a question was corrected in between.',
  );
  console.log(`Wrote ${file}. Open it in a browser and print it.`);
});

function listQuizzes(): string {
  return [...getCourse().quizzes.values()]
    .filter(({ purpose }) => purpose !== 'inline')
    .map(({ id }) => `  ${id}`)
    .join('\n');
}

function readArguments(given: string[]): { quiz: string; seed: string; locale: Locale } {
  const valueAfter = (name: string): string | undefined => given[given.indexOf(name) + 1 || given.length];
  const [quiz] = given;
  const seed = valueAfter('--seed');
  const locale = valueAfter('--locale') ?? 'en';
  if (
    quiz === undefined ||
    quiz.startsWith('--') ||
    !sheetSeed.safeParse(seed).success ||
    !isLocale(locale)
  ) {
    throw new OperatorError(
      'Say which quiz, the number that stands on the sheet, and the language:\n' +
        '  npm run print-key -- <quiz> --seed <number> --locale en',
    );
  }
  return { quiz, seed: sheetSeed.parse(seed), locale };
}
