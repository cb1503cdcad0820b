import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { FileButton } from '../../components/FileButton.tsx';
import { RestorePreview } from '../../components/RestorePreview.tsx';
import { focusSectionHeading, SettingsSection } from '../../components/SettingsSection.tsx';
import { TaskRow } from '../../components/TaskRow.tsx';
import { BackupError, backupOf, readBackup } from '../../core/backup.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { applyChanges, settingsChanges } from '../../core/settings-changes.ts';
import { changeInWords } from './change-words.ts';
import { saveFile } from './save-file.ts';
import type { SectionProps } from './section-props.ts';

/** A file that was chosen and can be restored. */
interface Chosen {
  readonly file: string;
  readonly restored: Settings;
}

/** Settings to a file and back, and back to the defaults. */
export function BackupSection({ settings, readOnly, change, tell }: SectionProps) {
  const [chosen, setChosen] = useState<Chosen>();
  const [fault, setFault] = useState<string>();

  const save = (): void => {
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`backgrounder-${day}.json`, `${JSON.stringify(backupOf(settings), null, 2)}\n`);
  };

  const choose = async (file: File): Promise<void> => {
    tell(undefined);
    try {
      const { settings: restored } = readBackup(await file.text());
      setChosen({ file: file.name, restored });
      setFault(undefined);
    } catch (error) {
      setChosen(undefined);
      setFault(faultInWords(error, file.name));
    }
  };

  const become = (wanted: Settings, text: string): void => {
    const changes = settingsChanges(settings, wanted);
    change((now) => applyChanges(now, changes));
    setChosen(undefined);
    focusSectionHeading();
    tell({
      text,
      undo: () => {
        change((now) => applyChanges(now, changes, 'before'));
        tell(undefined);
        focusSectionHeading();
      },
    });
  };

  const isDefault = settingsChanges(settings, defaultSettings).length === 0;
  return (
    <SettingsSection
      title={i18n.t('options.section.backup')}
      intro={i18n.t('options.backup.intro')}
    >
      <div class="panel rows">
        <TaskRow title={i18n.t('options.backup.save')} help={i18n.t('options.backup.saveHelp')}>
          <button type="button" class="button" onClick={save}>
            {i18n.t('options.backup.saveNow')}
          </button>
        </TaskRow>
        <TaskRow title={i18n.t('options.backup.load')} help={i18n.t('options.backup.loadHelp')}>
          <FileButton
            label={i18n.t('options.backup.choose')}
            accept=".json,application/json"
            disabled={readOnly}
            onFile={(file) => void choose(file)}
          />
        </TaskRow>
        <TaskRow title={i18n.t('options.backup.reset')} help={i18n.t('options.backup.resetHelp')}>
          <button
            type="button"
            class="button danger"
            disabled={readOnly || isDefault}
            onClick={() => become(defaultSettings, i18n.t('options.backup.wasReset'))}
          >
            {i18n.t('options.backup.resetNow')}
          </button>
        </TaskRow>
      </div>
      <p class="field-fault" role="alert">
        {fault}
      </p>
      {chosen && (
        <RestorePreview
          file={chosen.file}
          changes={settingsChanges(settings, chosen.restored).map(changeInWords)}
          readOnly={readOnly}
          onRestore={() => become(chosen.restored, i18n.t('options.backup.restored'))}
          onCancel={() => {
            setChosen(undefined);
            focusSectionHeading();
          }}
        />
      )}
    </SettingsSection>
  );
}

function faultInWords(error: unknown, file: string): string {
  if (!(error instanceof BackupError)) return i18n.t('options.backup.fault.unreadable', { file });
  const { fault, detail } = error;
  const reason =
    fault === 'notJson' || fault === 'unknownSetting' || fault === 'badValue'
      ? i18n.t(`options.backup.fault.${fault}`, { detail })
      : i18n.t(`options.backup.fault.${fault}`);
  return i18n.t('options.backup.refused', { file, reason });
}
