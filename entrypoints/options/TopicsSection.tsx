import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PackTopics } from '../../components/PackTopics.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { focusSectionHeading, SettingsSection } from '../../components/SettingsSection.tsx';
import { OnCount, TopicToggleList } from '../../components/TopicToggleList.tsx';
import { TriSwitch } from '../../components/TriSwitch.tsx';
import type { TopicRef } from '../../core/knowledge/types.ts';
import type { Settings } from '../../core/settings.ts';
import { groupTopics } from './group-topics.ts';
import type { SectionProps } from './section-props.ts';
import {
  type PackTopicsView,
  packViews,
  restoreStoredPack,
  switchStoredPack,
} from './stored-topics.ts';
import { canBeStored, restoreTopics, switchTopics } from './switch-topics.ts';
import { useStoredTopics } from './use-stored-topics.ts';

/** Settings hold the names of so many topics that are off; a pack of thousands is off as a whole. */
const mostAtOnce = 100;

/** Which topics are marked: all of them, a kind or a pack, one. */
export function TopicsSection({ topics, settings, readOnly, change, tell }: SectionProps) {
  const [query, setQuery] = useState('');
  const stored = useStoredTopics();
  const overview = useMemo(
    () => groupTopics(topics, settings.disabledTopics, query),
    [topics, settings.disabledTopics, query],
  );
  const views = useMemo(() => packViews(stored, settings, query), [stored, settings, query]);
  const searching = query.trim() !== '';
  const all = sumOf([overview.found, ...views]);
  const allLabel = searching ? i18n.t('options.allFound', all.total) : i18n.t('options.all');
  const foundRefs = [...overview.found.refs, ...views.flatMap(usedRefs)];
  const isOff = (ref: TopicRef) => settings.disabledTopics.includes(ref);

  /** Several lose how they stood; one switch is its own way back. */
  const say = (turnedOff: number, on: boolean, back: (now: Settings) => Settings): void => {
    const undo = (): void => {
      change(back);
      tell(undefined);
      focusSectionHeading();
    };
    const tellsWhat = !on && turnedOff > 1;
    tell(tellsWhat ? { text: i18n.t('options.turnedOff', turnedOff), undo } : undefined);
  };

  const onSwitch = (refs: readonly TopicRef[], on: boolean): void => {
    const before = settings.disabledTopics;
    // A change that can never be saved would hold up all that come after it.
    if (!on && !canBeStored(switchTopics(settings, refs, on))) {
      tell({ text: i18n.t('options.tooManyOff') });
      return;
    }
    change((now) => switchTopics(now, refs, on));
    say(refs.filter((ref) => !isOff(ref)).length, on, (now) => restoreTopics(now, refs, before));
  };

  const onSwitchPacks = (
    wanted: readonly PackTopicsView[],
    refs: readonly TopicRef[],
    on: boolean,
  ) => {
    const before = settings;
    const ids = wanted.map(({ pack }) => pack.id);
    change((now) =>
      ids.reduce((done, id) => switchStoredPack(done, id, on), switchTopics(now, refs, on)),
    );
    const turnedOff = sumOf(wanted).on + refs.filter((ref) => !isOff(ref)).length;
    say(turnedOff, on, (now) =>
      ids.reduce(
        (done, id) => restoreStoredPack(done, id, before),
        restoreTopics(now, refs, before.disabledTopics),
      ),
    );
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
        {searching && i18n.t('options.foundCount', all.total)}
      </p>
      {all.total === 0 ? (
        <p class="nothing-found">{i18n.t('options.nothingFound', { query: query.trim() })}</p>
      ) : (
        <>
          <div class="row all-topics">
            <span class="row-main all-label">{allLabel}</span>
            <OnCount {...all} />
            {(!searching || foundRefs.length <= mostAtOnce) && (
              <TriSwitch
                label={allLabel}
                state={all.state}
                disabled={readOnly}
                onSwitch={(on) =>
                  searching
                    ? onSwitch(foundRefs, on)
                    : onSwitchPacks(views, overview.found.refs, on)
                }
              />
            )}
          </div>
          <TopicToggleList groups={overview.groups} readOnly={readOnly} onSwitch={onSwitch} />
          {views.map((view) => (
            <PackTopics
              key={view.pack.id}
              {...view}
              title={view.pack.title}
              language={view.pack.language}
              readOnly={readOnly}
              isOn={(ref) => !isOff(ref)}
              onSwitchAll={
                searching && !view.isOff ? undefined : (on) => onSwitchPacks([view], [], on)
              }
              onSwitch={(ref, on) => onSwitch([ref], on)}
            />
          ))}
        </>
      )}
    </SettingsSection>
  );
}

/** The topics of a pack that is used: of another one none can be switched by itself. */
function usedRefs({ isOff, rows }: PackTopicsView): TopicRef[] {
  return isOff ? [] : rows.map(({ ref }) => ref);
}

function sumOf(sets: readonly { readonly on: number; readonly total: number }[]) {
  const on = sets.reduce((sum, set) => sum + set.on, 0);
  const total = sets.reduce((sum, set) => sum + set.total, 0);
  const state: 'on' | 'off' | 'mixed' = on === 0 ? 'off' : on === total ? 'on' : 'mixed';
  return { on, total, state };
}
