import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Found } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { requestOf, type Answers } from './answers';
import { BossQuestion } from './boss-question';
import { KeepUpQuestion } from './keep-up-question';
import { OneOnOneQuestion } from './one-on-one-question';
import { answerOf, isAnswered, questionsFor, QUESTIONS } from './question-order';

interface QuestionsProps {
  readonly answers: Answers;
  readonly found: Found;
  readonly onAnswer: (part: Partial<Answers>) => void;
}

/** At most three questions, one at a time; those before stand above with their answers, and can be asked again. */
export function Questions({ answers, found, onAnswer }: QuestionsProps) {
  const { journal } = useHandle().app;
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const wasAt = useRef(at);
  const questions = questionsFor(requestOf(answers), at);
  const question = questions[at];

  useLayoutEffect(() => {
    if (wasAt.current !== at) heading.current?.focus();
    wasAt.current = at;
  }, [at]);

  return (
    <div class="rapport-questions">
      {questions.slice(0, at).map((each, index) => (
        <div key={each} class="rapport-answer">
          <span class="rapport-answer-name">{QUESTIONS[each].name}</span>
          <span class="rapport-answer-words">{answerOf(each, answers, journal)}</span>
          <button type="button" class="rapport-button" onClick={() => setAt(index)}>
            Change
            <span class="rapport-unseen">{QUESTIONS[each].words}</span>
          </button>
        </div>
      ))}
      {question && (
        <div class="rapport-question" role="group" aria-labelledby={`rapport-question-${question}`}>
          <h3 id={`rapport-question-${question}`} tabIndex={-1} ref={heading}>
            <span class="rapport-question-number">{`${at + 1} of ${questions.length}`}</span>
            <span>{QUESTIONS[question].words}</span>
          </h3>
          {question === 'boss' && <BossQuestion answers={answers} onAnswer={onAnswer} />}
          {question === 'keep-up' && <KeepUpQuestion answers={answers} onAnswer={onAnswer} often={found.oftenTalkedTo} />}
          {question === 'one-on-one' && <OneOnOneQuestion answers={answers} onAnswer={onAnswer} />}
          <div class="rapport-question-buttons">
            <button type="button" class="rapport-button" onClick={() => setAt(at + 1)}>
              {isAnswered(question, answers) ? 'Next' : 'Skip'}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
