// Every kind of question in every state, side by side, for those who work on them. `npm run dev` only: /en/gallery.
import type { PublicQuestion } from '@/domain/question/public-question';
import { kinds } from '@/domain/question/question';
import { Frame } from '@/app/frame';
import { sampleAnswers } from '@/app/gallery/sample-answers';
import { samplesInArabic } from '@/app/gallery/samples-ar';
import { samplesInEnglish } from '@/app/gallery/samples-en';
import { Specimen } from '@/app/gallery/specimen';
import { getPage } from '@/app/i18n';
import { practiceWords } from '@/app/question-words';

interface GalleryProps {
  readonly params: Promise<{ locale: string }>;
}

const states = ['unanswered', 'answered', 'error', 'wrong', 'right'] as const;

export default async function GalleryPage({ params }: GalleryProps) {
  const page = await getPage((await params).locale);
  const words = practiceWords(page, kinds);
  const samples: readonly PublicQuestion[] = page.locale === 'ar' ? samplesInArabic : samplesInEnglish;
  return (
    <Frame page={page} path="/gallery">
      <h1>{page.t('brand')}</h1>
      {samples.map((question, index) => (
        <section key={question.title} className="grid gap-s4 mbs-s6">
          <h2>
            <bdi>{question.kind}</bdi> · {question.title}
          </h2>
          <div
            className="grid gap-s5"
            style={{ gridTemplateColumns: 'repeat(auto-fill, minmax(min(21rem, 100%), 1fr))' }}
          >
            {states.map((state) => (
              <Specimen
                key={state}
                id={`${String(index)}-${state}`}
                question={question}
                given={sampleAnswers(question, state, words)}
                state={state}
                words={words}
              />
            ))}
          </div>
        </section>
      ))}
    </Frame>
  );
}
