import type { ToastMessage } from '../../components/Toast.tsx';
import type { TopicCard } from '../../core/knowledge/types.ts';
import type { Settings } from '../../core/settings.ts';
import type { SettingsSession } from '../../core/settings-session.ts';

/** What every section of the settings page gets. */
export interface SectionProps {
  readonly settings: Settings;
  /** A newer version wrote the settings: look, but don't touch. */
  readonly readOnly: boolean;
  /** Every topic of every pack. */
  readonly topics: readonly TopicCard[];
  readonly change: SettingsSession['change'];
  /** Reports what was just done, or takes the last report away. */
  tell(message: ToastMessage | undefined): void;
}
