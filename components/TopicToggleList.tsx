import { i18n } from '#i18n';
import type { TopicKind, TopicRef } from '../core/knowledge/types.ts';
import { KindIcon } from './KindIcon.tsx';
import { Switch } from './Switch.tsx';
import { TriSwitch } from './TriSwitch.tsx';

export interface TopicRow {
  readonly ref: TopicRef;
  readonly name: string;
  readonly summary: string;
  /** BCP 47 tag of name and summary. */
  readonly language: string;
  readonly on: boolean;
}

/** Topics that one switch governs. */
export interface SwitchSet {
  readonly refs: readonly TopicRef[];
  readonly on: number;
  readonly total: number;
  readonly state: 'on' | 'off' | 'mixed';
}

export interface TopicGroup extends SwitchSet {
  readonly kind: TopicKind;
  readonly rows: readonly TopicRow[];
}

interface Props {
  readonly groups: readonly TopicGroup[];
  readonly readOnly: boolean;
  onSwitch(refs: readonly TopicRef[], on: boolean): void;
}

/** Topics by kind, each with a switch, each kind with one for all of its topics. */
export function TopicToggleList({ groups, readOnly, onSwitch }: Props) {
  return groups.map((group) => (
    <section key={group.kind} class="panel topic-group" aria-labelledby={`kind-${group.kind}`}>
      <div class="row group-head">
        <KindIcon kind={group.kind} />
        <h3 class="row-main group-name" id={`kind-${group.kind}`}>
          {i18n.t(`kinds.${group.kind}`)}
        </h3>
        <OnCount {...group} />
        <TriSwitch
          label={i18n.t('options.groupSwitch', { kind: i18n.t(`kinds.${group.kind}`) })}
          state={group.state}
          disabled={readOnly}
          onSwitch={(on) => onSwitch(group.refs, on)}
        />
      </div>
      <ul class="rows">
        {group.rows.map((row) => (
          <li key={row.ref}>
            <label class="row topic-toggle" for={row.ref} data-topic={row.ref}>
              <span class="row-main" lang={row.language}>
                <span class="row-title">{row.name}</span>
                <span class="topic-summary" id={`about-${row.ref}`}>
                  {row.summary}
                </span>
              </span>
              <Switch
                id={row.ref}
                aria-label={row.name}
                aria-describedby={`about-${row.ref}`}
                on={row.on}
                disabled={readOnly}
                onSwitch={(on) => onSwitch([row.ref], on)}
              />
            </label>
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** "5 of 8 on". */
export function OnCount({ on, total }: Pick<SwitchSet, 'on' | 'total'>) {
  return <span class="count">{i18n.t('options.onCount', { on, total })}</span>;
}
