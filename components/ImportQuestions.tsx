import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PackDetails } from '../core/import/draft-pack.ts';
import type { Answers, Questions } from '../core/import/questions.ts';
import { type ColumnMeaning, neededMeanings } from '../core/import/table/columns.ts';
import { ColumnMapping } from './ColumnMapping.tsx';
import { PackDetailsFields } from './PackDetailsFields.tsx';

interface Props {
  readonly file: string;
  readonly questions: Questions;
  /** What was answered before, if the reader comes back. */
  readonly answers?: Answers;
  /** BCP 47 tag of the reader's language: the guess where a file tells none. */
  readonly ownLanguage: string;
  onAnswer(answers: Answers): void;
  onCancel(): void;
}

const encodingNames = { 'windows-1252': 'Windows-1252', gb18030: 'GB 18030' } as const;

/** What a file that is no pack leaves open: what its columns hold, and what the pack is to be called. */
export function ImportQuestions(props: Props) {
  const { file, questions, ownLanguage, onAnswer, onCancel } = props;
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  // It comes in the place of the field that was used.
  useEffect(() => title.current?.focus(), []);
  const [details, setDetails] = useState<PackDetails>(
    props.answers?.details ?? {
      ...questions.details,
      language: questions.details.language || ownLanguage,
      license: questions.details.license || i18n.t('packs.ask.noLicense'),
    },
  );
  const [columns, setColumns] = useState<readonly ColumnMeaning[]>(
    props.answers?.columns ?? (questions.columns ?? []).map(({ meaning }) => meaning),
  );
  const missing = questions.columns
    ? neededMeanings.filter((meaning) => !columns.includes(meaning))
    : [];
  return (
    <form
      class="panel import-questions"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0) onAnswer({ details, columns });
      }}
    >
      <p class="eyebrow">{i18n.t('packs.ask.eyebrow')}</p>
      <h3 id={id} ref={title} class="title" tabIndex={-1}>
        {i18n.t('packs.ask.heading', { file })}
      </h3>
      <p class="import-note">{i18n.t('packs.ask.found', questions.topics)}</p>
      {questions.guessed && (
        <p class="import-warning">
          {i18n.t('packs.ask.guessed', { encoding: encodingNames[questions.guessed] })}
        </p>
      )}
      {questions.columns && (
        <fieldset class="preview-part">
          <legend class="preview-title">{i18n.t('packs.ask.columns')}</legend>
          <ColumnMapping columns={questions.columns} meanings={columns} onChange={setColumns} />
          <p class="field-fault" role="status">
            {missing.length > 0 &&
              i18n.t('packs.ask.missing', {
                columns: missing.map((one) => i18n.t(`packs.ask.meanings.${one}`)).join(', '),
              })}
          </p>
        </fieldset>
      )}
      <fieldset class="preview-part">
        <legend class="preview-title">{i18n.t('packs.ask.details')}</legend>
        <PackDetailsFields
          details={details}
          languages={[...new Set([...questions.languages, ownLanguage])]}
          onChange={setDetails}
        />
      </fieldset>
      <div class="import-actions">
        <button type="submit" class="button primary" disabled={missing.length > 0}>
          {i18n.t('packs.ask.continue')}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {i18n.t('packs.cancel')}
        </button>
      </div>
    </form>
  );
}
