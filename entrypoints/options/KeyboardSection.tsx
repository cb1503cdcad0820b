import { ExternalLink } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../../components/Icon.tsx';
import { SettingsSection } from '../../components/SettingsSection.tsx';
import { ShortcutList } from '../../components/ShortcutList.tsx';
import { type Command, openShortcutSettings, readCommands, watchCommands } from './commands.ts';

/** Which keys do what, and where they can be changed. */
export function KeyboardSection() {
  const [commands, setCommands] = useState<readonly Command[]>();
  useEffect(() => {
    const read = (): void => void readCommands().then(setCommands);
    read();
    return watchCommands(read);
  }, []);
  return (
    <SettingsSection
      title={i18n.t('options.section.keyboard')}
      intro={i18n.t('options.keyboard.intro')}
    >
      {commands && commands.length > 0 && (
        <div class="panel">
          <ShortcutList shortcuts={commands} />
        </div>
      )}
      <button type="button" class="button" onClick={() => void openShortcutSettings()}>
        {i18n.t('options.keyboard.change')}
        <Icon icon={ExternalLink} />
      </button>
      <h3 class="field-label">{i18n.t('options.keyboard.inCard')}</h3>
      <div class="panel">
        <ShortcutList
          shortcuts={[
            { name: 'tab', description: i18n.t('options.keyboard.keys.tab'), shortcut: 'Tab' },
            {
              name: 'escape',
              description: i18n.t('options.keyboard.keys.escape'),
              shortcut: 'Esc',
            },
          ]}
        />
      </div>
    </SettingsSection>
  );
}
