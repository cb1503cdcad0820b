import { i18n } from '#i18n';
import { FileButton } from '../../components/FileButton.tsx';
import { ImportProgress } from '../../components/ImportProgress.tsx';
import { RestorePreview } from '../../components/RestorePreview.tsx';
import { focusSectionHeading, SettingsSection } from '../../components/SettingsSection.tsx';
import { TaskRow } from '../../components/TaskRow.tsx';
import { PackStoreError } from '../../core/packs/pack-error.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { applyChanges, settingsChanges } from '../../core/settings-changes.ts';
import { saveBackup } from './backup-actions.ts';
import { changeInWords, packChanges, refusalInWords } from './change-words.ts';
import type { SectionProps } from './section-props.ts';
import { useRestore } from './use-restore.ts';

/** Everything to a file and back, and the settings back to the defaults. */
export function BackupSection({ settings, readOnly, change, tell }: SectionProps) {
  const { state, choose, restore, reset } = useRestore(({ settings: wanted }, undoPacks) =>
    become(wanted, i18n.t('options.backup.restored'), undoPacks),
  );

  const save = async (): Promise<void> => {
    try {
      await saveBackup(settings);
    } catch (error) {
      if (!(error instanceof PackStoreError)) throw error;
      tell({ text: i18n.t(`packs.storeProblem.${error.kind}`) });
    }
  };

  const become = (
    wanted: Settings,
    text: string,
    undoPacks: () => Promise<PackStoreError['kind'] | undefined> = async () => undefined,
  ): void => {
    const changes = settingsChanges(settings, wanted);
    change((now) => applyChanges(now, changes));
    focusSectionHeading();
    tell({
      text,
      undo: async () => {
        change((now) => applyChanges(now, changes, 'before'));
        const problem = await undoPacks();
        tell(problem && { text: i18n.t(`packs.storeProblem.${problem}`) });
        focusSectionHeading();
      },
    });
  };

  const cancel = (): void => {
    reset();
    focusSectionHeading();
  };
  const isDefault = settingsChanges(settings, defaultSettings).length === 0;
  return (
    <SettingsSection
      title={i18n.t('options.section.backup')}
      intro={i18n.t('options.backup.intro')}
    >
      <div class="panel rows">
        <TaskRow title={i18n.t('options.backup.save')} help={i18n.t('options.backup.saveHelp')}>
          <button type="button" class="button" onClick={() => void save()}>
            {i18n.t('options.backup.saveNow')}
          </button>
        </TaskRow>
        <TaskRow title={i18n.t('options.backup.load')} help={i18n.t('options.backup.loadHelp')}>
          <FileButton
            label={i18n.t('options.backup.choose')}
            accept=".json,application/json"
            disabled={readOnly || state.step === 'restoring'}
            onFile={(file) => {
              tell(undefined);
              void choose(file);
            }}
          />
        </TaskRow>
        <TaskRow title={i18n.t('options.backup.reset')} help={i18n.t('options.backup.resetHelp')}>
          <button
            type="button"
            class="button danger"
            disabled={readOnly || isDefault}
            onClick={() => {
              reset();
              become(defaultSettings, i18n.t('options.backup.wasReset'));
            }}
          >
            {i18n.t('options.backup.resetNow')}
          </button>
        </TaskRow>
      </div>
      <p class="field-fault" role="alert">
        {state.step === 'refused' && refusalInWords(state.reason, state.file)}
        {state.step === 'preview' && state.problem && i18n.t(`packs.storeProblem.${state.problem}`)}
      </p>
      {state.step === 'reading' && (
        <ImportProgress
          text={i18n.t('packs.reading', { file: state.file })}
          share={undefined}
          onCancel={cancel}
        />
      )}
      {state.step === 'restoring' && (
        <ImportProgress
          text={i18n.t('options.backup.restoring')}
          share={state.share}
          onCancel={cancel}
        />
      )}
      {state.step === 'preview' && (
        <RestorePreview
          file={state.chosen.file}
          changes={[
            ...settingsChanges(settings, state.chosen.settings).map(changeInWords),
            ...packChanges(state.chosen.packs),
          ]}
          kept={state.chosen.packs.kept}
          readOnly={readOnly}
          onRestore={() => void restore()}
          onCancel={cancel}
        />
      )}
    </SettingsSection>
  );
}
