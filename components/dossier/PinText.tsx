import type { PinnedPart } from '../../core/dossier/parts.ts';
import type { Pin } from '../../core/dossier/pin.ts';
import { partNames } from '../export-texts.ts';
import { usePanel } from '../panel-state.ts';

/** What was pinned, as it was then: of a whole card its core, with its questions to mark as done. */
export function PinText({ pin }: { pin: Pin }) {
  const { t } = usePanel().services;
  const short = pin.parts.find(({ part }) => part === 'short');
  const questions = pin.parts.find(({ part }) => part === 'questions');
  if (pin.scope === 'card') {
    return (
      <>
        {short && <Lines part={short} />}
        {questions && (
          <details class="pin__questions">
            <summary>{t('pinQuestions', [String(pin.done.size), String(questions.lines.length)])}</summary>
            <Questions pin={pin} lines={questions.lines} />
          </details>
        )}
      </>
    );
  }
  return (
    <>
      {pin.parts.map((part) => (
        <div key={part.part} class="pin__part">
          <p class="pin__kind">{pin.scope === 'passage' ? passageKind(pin) : partNames(t)[part.part]}</p>
          {part.part === 'questions' ? <Questions pin={pin} lines={part.lines} /> : <Lines part={part} />}
        </div>
      ))}
    </>
  );

  function passageKind({ source }: Pin): string {
    return `${t('partPassage')} · ${URL.parse(source.url)?.hostname ?? ''}`;
  }
}

function Lines({ part: { part, lines } }: { part: PinnedPart }) {
  const paragraphs = lines.map((line, at) => <p key={at}>{line}</p>);
  return part === 'selection' || part === 'example' ? (
    <blockquote class="pin__text">{paragraphs}</blockquote>
  ) : (
    <div class="pin__text">{paragraphs}</div>
  );
}

function Questions({ pin, lines }: { pin: Pin; lines: readonly string[] }) {
  const { services, pins } = usePanel();
  const { dossiers: store } = services;
  return (
    <ul class="pin__tasks">
      {lines.map((line, at) => (
        <li key={at}>
          <label>
            <input
              type="checkbox"
              checked={pin.done.has(at)}
              onChange={(event) => void pins.attempt(store.setDone(pin.id, at, event.currentTarget.checked))}
            />
            <span>{line}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
