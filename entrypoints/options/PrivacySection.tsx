import { Eye, HardDrive, KeyRound, WifiOff } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../../components/Icon.tsx';
import { SettingsSection } from '../../components/SettingsSection.tsx';

/** What happens on the network, what is kept, what a page can learn, what each permission is for. */
const chapters = [
  {
    icon: WifiOff,
    title: 'options.privacy.network.title',
    points: ['options.privacy.network.requests', 'options.privacy.network.links'],
  },
  {
    icon: HardDrive,
    title: 'options.privacy.stored.title',
    points: [
      'options.privacy.stored.settings',
      'options.privacy.stored.packs',
      'options.privacy.stored.drafts',
      'options.privacy.stored.never',
    ],
  },
  {
    icon: Eye,
    title: 'options.privacy.page.title',
    points: [
      'options.privacy.page.installed',
      'options.privacy.page.marked',
      'options.privacy.page.open',
      'options.privacy.page.hidden',
    ],
  },
] as const;

/** Every permission of the manifest; a test compares. */
export const explainedPermissions = ['hosts', 'storage', 'scripting', 'contextMenus'] as const;

/** What stays on the device, and what a page can learn all the same. */
export function PrivacySection() {
  return (
    <SettingsSection
      title={i18n.t('options.section.privacy')}
      intro={i18n.t('options.privacy.intro')}
    >
      {chapters.map(({ icon, title, points }) => (
        <div key={title} class="panel chapter">
          <h3 class="chapter-title">
            <Icon icon={icon} />
            {i18n.t(title)}
          </h3>
          <ul class="chapter-points">
            {points.map((point) => (
              <li key={point}>{i18n.t(point)}</li>
            ))}
          </ul>
        </div>
      ))}
      <div class="panel chapter">
        <h3 class="chapter-title">
          <Icon icon={KeyRound} />
          {i18n.t('options.privacy.permissions.title')}
        </h3>
        <dl class="permissions">
          {explainedPermissions.map((permission) => (
            <div key={permission}>
              <dt>{i18n.t(`options.privacy.permissions.${permission}.name`)}</dt>
              <dd>{i18n.t(`options.privacy.permissions.${permission}.why`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </SettingsSection>
  );
}
