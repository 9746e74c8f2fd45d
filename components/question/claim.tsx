// claim: a statement as the world makes it, a verdict on it by radios, and the evidence that decides by checkboxes.
import { StatusLine } from '@/components/ui/status-line';
import { Text } from '@/components/ui/text';
import type { AnswerOf } from '@/domain/question/answer';
import type { PublicClaim } from '@/domain/question/public-question';
import { ErrorLine } from './error-line';
import { MarkedOption, OptionInput, OptionSet } from './option-row';
import type { BodyProps } from './question-body-props';
import { toggle } from './toggle';

/** As on every page: from for to against to open. */
const verdicts = ['supported', 'contradicted', 'open'] as const;

const begun: AnswerOf<'claim'> = { kind: 'claim', verdict: null, evidence: [] };

type ClaimProps = BodyProps<PublicClaim>;

function Verdicts({ name, answer, onAnswer, words, marks, error }: ClaimProps) {
  const given = answer?.kind === 'claim' ? answer : begun;
  return (
    <OptionSet legend={words.verdictLegend} isLegendShown>
      {verdicts.map((verdict) => {
        const isChosen = given.verdict === verdict;
        if (marks !== null)
          return (
            <MarkedOption key={verdict} mark={isChosen ? marks['verdict'] : undefined} words={words}>
              {words.verdicts[verdict]}
            </MarkedOption>
          );
        return (
          <OptionInput
            key={verdict}
            type="radio"
            name={`${name}-verdict`}
            value={verdict}
            isChosen={isChosen}
            errorId={error === null || given.verdict !== null ? undefined : `${name}-error`}
            onChoose={() => {
              onAnswer({ ...given, verdict });
            }}
          >
            {words.verdicts[verdict]}
          </OptionInput>
        );
      })}
    </OptionSet>
  );
}

function Evidence({ question, name, answer, onAnswer, words, marks, error }: ClaimProps) {
  const given = answer?.kind === 'claim' ? answer : begun;
  return (
    <OptionSet legend={words.evidenceLegend} isLegendShown>
      {question.evidence.map(({ id, text }) =>
        marks === null ? (
          <OptionInput
            key={id}
            type="checkbox"
            name={`${name}-evidence`}
            value={id}
            isChosen={given.evidence.includes(id)}
            errorId={error === null || given.evidence.length > 0 ? undefined : `${name}-error`}
            onChoose={() => {
              onAnswer({ ...given, evidence: toggle(given.evidence, id) });
            }}
          >
            <Text>{text}</Text>
          </OptionInput>
        ) : (
          <MarkedOption key={id} mark={marks[id]} words={words}>
            <Text>{text}</Text>
          </MarkedOption>
        ),
      )}
    </OptionSet>
  );
}

export function Claim(props: ClaimProps) {
  const { question, name, answer, words, marks, error } = props;
  const count = answer?.kind === 'claim' ? answer.evidence.length : 0;
  return (
    <>
      <figure className="claim">
        <blockquote>
          <Text>{question.claim}</Text>
        </blockquote>
        <figcaption className="small soft">
          <Text>{question.from}</Text>
        </figcaption>
      </figure>
      <Verdicts {...props} />
      <Evidence {...props} />
      <ErrorLine id={`${name}-error`} text={error} />
      {marks === null && <StatusLine className="small soft pbs-s2">{words.chosenEvidence[count]}</StatusLine>}
    </>
  );
}
