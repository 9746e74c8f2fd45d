'use client';
// The last resort, when even the frame of a page fails: both languages, no style sheet of its own.
import failed from '@/content/messages/failed.json';

export default function GlobalError({ reset }: { readonly reset: () => void }) {
  return (
    <html lang="en">
      <body>
        {[failed.en, failed.ar].map((words, index) => (
          <main key={words.title} lang={index === 0 ? 'en' : 'ar'} dir={index === 0 ? 'ltr' : 'rtl'}>
            <h1>{words.title}</h1>
            <p>{words.text}</p>
            <button type="button" onClick={reset}>
              {words.action}
            </button>
          </main>
        ))}
      </body>
    </html>
  );
}
