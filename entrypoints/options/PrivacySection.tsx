import { i18n } from '#i18n';
import { SettingsSection } from '../../components/SettingsSection.tsx';

/** What stays on the device, and what a page can learn all the same. */
export function PrivacySection() {
  return (
    <SettingsSection title={i18n.t('options.section.privacy')}>
      <div class="panel privacy">
        <p>{i18n.t('options.privacyDevice')}</p>
        <p>{i18n.t('options.privacyPage')}</p>
      </div>
    </SettingsSection>
  );
}
