import { i18n } from '#i18n';
import type { Remarks } from '../core/import/questions.ts';
import { languageName } from './language-name.ts';

interface Props extends Remarks {
  /** BCP 47 tag of the pack's language. */
  readonly language: string;
}

/** What of a file is not, or not as it was, in the pack that was made of it. */
export function ImportRemarks({ undefinedCount, undefinedNames, language, ...counts }: Props) {
  const rest = undefinedCount - undefinedNames.length;
  const names = [
    ...undefinedNames,
    ...(rest > 0 ? [i18n.t('packs.more', { count: rest })] : []),
  ].join(', ');
  const remarks = [
    ...(undefinedCount > 0
      ? [
          i18n.t('packs.remarks.undefined', undefinedCount, {
            language: languageName(language),
            names,
          }),
        ]
      : []),
    ...(['shortened', 'leftOutLabels'] as const)
      .filter((key) => counts[key] > 0)
      .map((key) => i18n.t(`packs.remarks.${key}`, counts[key])),
  ];
  if (remarks.length === 0) return null;
  return (
    <div class="preview-part">
      <h4 class="preview-title">{i18n.t('packs.remarks.title')}</h4>
      <ul class="clash-list">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </div>
  );
}
