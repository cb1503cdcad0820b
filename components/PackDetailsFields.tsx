import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PackDetails } from '../core/import/draft-pack.ts';
import { languageName } from './language-name.ts';

interface Props {
  readonly details: PackDetails;
  /** BCP 47 tags to choose from, beside those that many readers use. */
  readonly languages: readonly string[];
  onChange(details: PackDetails): void;
}

const common = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'ru', 'uk', 'tr', 'ar', 'zh', 'ja'];

/** What a pack says of itself, as a form. */
export function PackDetailsFields({ details, languages, onChange }: Props) {
  const id = useId();
  const field = (key: keyof PackDetails) => ({
    id: `${id}-${key}`,
    class: 'field',
    value: details[key],
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ ...details, [key]: event.currentTarget.value }),
  });
  const label = (key: keyof PackDetails) => (
    <label class="field-label" for={`${id}-${key}`}>
      {i18n.t(`packs.ask.${key}`)}
    </label>
  );
  const help = (key: 'title' | 'asOf' | 'source') => (
    <p class="field-help" id={`${id}-${key}-help`}>
      {i18n.t(`packs.ask.${key}Help`)}
    </p>
  );
  return (
    <div class="detail-fields">
      <div class="detail-wide">
        {label('title')}
        {help('title')}
        <input
          type="text"
          required
          maxLength={120}
          pattern=".*\S.*"
          aria-describedby={`${id}-title-help`}
          {...field('title')}
        />
      </div>
      <div class="detail-wide">
        {label('source')}
        {help('source')}
        <input
          type="text"
          maxLength={300}
          aria-describedby={`${id}-source-help`}
          {...field('source')}
        />
      </div>
      <div class="detail-wide">
        {label('asOf')}
        {help('asOf')}
        <input
          type="date"
          required
          min="1000-01-01"
          max="9999-12-31"
          aria-describedby={`${id}-asOf-help`}
          {...field('asOf')}
        />
      </div>
      <div>
        {label('language')}
        <select {...field('language')}>
          {[...new Set([...languages, ...common])].map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag)}
            </option>
          ))}
        </select>
      </div>
      <div>
        {label('license')}
        <input type="text" required maxLength={80} pattern=".*\S.*" {...field('license')} />
      </div>
    </div>
  );
}
