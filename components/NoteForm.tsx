import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Note, NoteSource } from '../core/notes/note.ts';
import type { NoteEditorState } from '../core/notes/note-editor.ts';
import type { NoteField, NoteProblem } from '../core/notes/note-problems.ts';
import { FormField } from './FormField.tsx';
import { KindPicker } from './KindPicker.tsx';
import { ProblemBanner } from './ProblemBanner.tsx';
import { DayInput, TextLine, TextLines } from './TextControls.tsx';

interface Props extends NoteEditorState {
  onChange(change: Partial<Note>): void;
  onSave(): void;
  onDiscard(): void;
}

/** Everything of a note, to write and to save. */
export function NoteForm({ draft, problems, storeProblem, step, ...on }: Props) {
  const { note, quote, id } = draft;
  const form = useRef<HTMLFormElement>(null);
  const busy = step !== 'writing';
  useLayoutEffect(() => {
    if (problems.length > 0)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);
  const fault = (field: NoteField) => {
    const problem = problems.find((one) => one.field === field);
    return problem && <Fault {...problem} />;
  };
  const change = (source: Partial<NoteSource>): void =>
    on.onChange({ source: { ...note.source, ...source } });
  return (
    <form
      ref={form}
      class="note-form"
      // The browser's own bubbles would say less, and in its own words.
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        on.onSave();
      }}
    >
      {storeProblem && <ProblemBanner text={i18n.t(`packs.storeProblem.${storeProblem}`)} />}
      {problems.some(({ field }) => field === 'note') && (
        <ProblemBanner text={i18n.t('notes.notSaved')} detail={messageOf(problems)} />
      )}
      {quote !== '' && (
        <figure class="note-quote">
          <figcaption class="field-label">{i18n.t('notes.quote')}</figcaption>
          <blockquote>{quote}</blockquote>
        </figure>
      )}
      <FormField
        label={i18n.t('notes.name')}
        help={i18n.t('notes.nameHelp')}
        fault={fault('name')}
        control={(props) => (
          <TextLine {...props} value={note.name} onInput={(name) => on.onChange({ name })} />
        )}
      />
      <KindPicker kind={note.kind} disabled={busy} onPick={(kind) => on.onChange({ kind })} />
      <FormField
        label={i18n.t('notes.summary')}
        help={i18n.t('notes.summaryHelp')}
        fault={fault('summary')}
        control={(props) => (
          <TextLines
            {...props}
            value={note.summary}
            onInput={(summary) => on.onChange({ summary })}
          />
        )}
      />
      <FormField
        label={i18n.t('notes.names')}
        help={i18n.t('notes.namesHelp')}
        fault={fault('names')}
        control={(props) => (
          <TextLines
            {...props}
            value={note.names.join('\n')}
            onInput={(text) => on.onChange({ names: text.split('\n') })}
          />
        )}
      />
      <FormField
        label={i18n.t('notes.shorthands')}
        help={i18n.t('notes.shorthandsHelp')}
        fault={fault('shorthands')}
        control={(props) => (
          <TextLines
            {...props}
            value={note.shorthands.join('\n')}
            onInput={(text) => on.onChange({ shorthands: text.split('\n') })}
          />
        )}
      />
      <fieldset class="note-source">
        <legend class="form-title">{i18n.t('notes.source')}</legend>
        <p class="field-help">{i18n.t('notes.sourceHelp')}</p>
        <FormField
          label={i18n.t('notes.sourceTitle')}
          fault={fault('title')}
          control={(props) => (
            <TextLine {...props} value={note.source.title} onInput={(title) => change({ title })} />
          )}
        />
        <FormField
          label={i18n.t('notes.sourceUrl')}
          fault={fault('url')}
          control={(props) => (
            <TextLine {...props} value={note.source.url} onInput={(url) => change({ url })} />
          )}
        />
        <FormField
          label={i18n.t('notes.sourceDate')}
          help={i18n.t('notes.sourceDateHelp')}
          fault={fault('date')}
          control={(props) => (
            <DayInput {...props} value={note.source.date} onInput={(date) => change({ date })} />
          )}
        />
      </fieldset>
      <div class="form-actions">
        <button type="submit" class="button primary" disabled={busy}>
          {id === undefined ? i18n.t('notes.save') : i18n.t('notes.saveChanges')}
        </button>
        <button type="button" class="button quiet" disabled={busy} onClick={on.onDiscard}>
          {i18n.t('notes.discard')}
        </button>
      </div>
    </form>
  );
}

function Fault({ fault, message }: NoteProblem) {
  if (fault !== 'other') return i18n.t(`notes.fault.${fault}`);
  return <span lang="en">{message}</span>;
}

function messageOf(problems: readonly NoteProblem[]): string {
  return problems
    .filter(({ field }) => field === 'note')
    .map(({ message }) => message)
    .join('; ');
}
