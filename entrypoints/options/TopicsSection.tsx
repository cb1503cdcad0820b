import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SearchField } from '../../components/SearchField.tsx';
import { focusSectionHeading, SettingsSection } from '../../components/SettingsSection.tsx';
import { OnCount, TopicToggleList } from '../../components/TopicToggleList.tsx';
import { TriSwitch } from '../../components/TriSwitch.tsx';
import type { TopicRef } from '../../core/knowledge/types.ts';
import { groupTopics } from './group-topics.ts';
import type { SectionProps } from './section-props.ts';
import { restoreTopics, switchTopics } from './switch-topics.ts';

/** Which topics are marked: all of them, a kind, one. */
export function TopicsSection({ topics, settings, readOnly, change, tell }: SectionProps) {
  const [query, setQuery] = useState('');
  const overview = useMemo(
    () => groupTopics(topics, settings.disabledTopics, query),
    [topics, settings.disabledTopics, query],
  );
  const searching = query.trim() !== '';
  const allLabel = searching
    ? i18n.t('options.allFound', overview.found.total)
    : i18n.t('options.all');

  const onSwitch = (refs: readonly TopicRef[], on: boolean): void => {
    const before = settings.disabledTopics;
    const turnedOff = refs.filter((ref) => !before.includes(ref)).length;
    change((now) => switchTopics(now, refs, on));
    // One switch is its own way back; several lose how they stood.
    const undo = (): void => {
      change((now) => restoreTopics(now, refs, before));
      tell(undefined);
      focusSectionHeading();
    };
    const tellsWhat = !on && turnedOff > 1;
    tell(tellsWhat ? { text: i18n.t('options.turnedOff', turnedOff), undo } : undefined);
  };

  return (
    <SettingsSection title={i18n.t('options.section.topics')} intro={i18n.t('options.topicsIntro')}>
      <SearchField
        label={i18n.t('options.search')}
        hint={i18n.t('options.searchHint')}
        value={query}
        onInput={setQuery}
      />
      <p class="visually-hidden" role="status">
        {searching && i18n.t('options.foundCount', overview.found.total)}
      </p>
      {overview.found.total === 0 ? (
        <p class="nothing-found">{i18n.t('options.nothingFound', { query: query.trim() })}</p>
      ) : (
        <>
          <div class="row all-topics">
            <span class="row-main all-label">{allLabel}</span>
            <OnCount {...overview.found} />
            <TriSwitch
              label={allLabel}
              state={overview.found.state}
              disabled={readOnly}
              onSwitch={(on) => onSwitch(overview.found.refs, on)}
            />
          </div>
          <TopicToggleList groups={overview.groups} readOnly={readOnly} onSwitch={onSwitch} />
        </>
      )}
    </SettingsSection>
  );
}
