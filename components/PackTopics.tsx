import { Package } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TopicKind, TopicRef } from '../core/knowledge/types.ts';
import { Icon } from './Icon.tsx';
import { KindIcon } from './KindIcon.tsx';
import { Switch } from './Switch.tsx';
import { OnCount, type SwitchSet } from './TopicToggleList.tsx';
import { TriSwitch } from './TriSwitch.tsx';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface PackTopicRow {
  readonly ref: TopicRef;
  readonly name: string;
  readonly kind: TopicKind;
}

interface Props extends Omit<SwitchSet, 'refs'> {
  readonly title: string;
  /** BCP 47 tag of the names. */
  readonly language: string;
  /** Those that are to be seen: of thousands only what is in sight is drawn. */
  readonly rows: readonly PackTopicRow[];
  /** The pack as a whole is off: single topics wait until it is on. */
  readonly isOff: boolean;
  readonly readOnly: boolean;
  isOn(ref: TopicRef): boolean;
  /** Absent while not all of its topics are to be seen. */
  readonly onSwitchAll?: ((on: boolean) => void) | undefined;
  onSwitch(ref: TopicRef, on: boolean): void;
}

const rowHeight = 49;

/** The topics of one stored pack, each with a switch, and one for the pack. */
export function PackTopics(props: Props) {
  const { title, language, rows, isOff, readOnly, isOn, onSwitchAll, onSwitch } = props;
  const id = useId();
  const list = useVirtualRows(rows.length, rowHeight, (index) => rows[index]?.ref ?? '');
  return (
    <section class="panel topic-group" aria-labelledby={id}>
      <div class="row group-head">
        <Icon icon={Package} />
        <h3 class="row-main group-name" id={id} lang={language}>
          {title}
        </h3>
        <OnCount on={props.on} total={props.total} />
        {onSwitchAll && (
          <TriSwitch
            label={i18n.t('packs.switch', { title })}
            state={props.state}
            disabled={readOnly}
            onSwitch={onSwitchAll}
          />
        )}
      </div>
      <div class="pack-topics" ref={list.scroller}>
        <ul class="pack-topic-list" lang={language} style={{ blockSize: `${list.height}px` }}>
          {list.rows.map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            const { ref, name, kind } = row;
            return (
              <li
                key={ref}
                ref={list.measure}
                data-index={index}
                // Most of the list is not in the document: its size and each place are said.
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                style={{ insetBlockStart: `${start}px` }}
              >
                <label class="row topic-toggle" for={ref} data-topic={ref}>
                  <KindIcon kind={kind} />
                  <span class="row-main row-title">{name}</span>
                  <Switch
                    id={ref}
                    aria-label={name}
                    on={!isOff && isOn(ref)}
                    disabled={readOnly || isOff}
                    onSwitch={(on) => onSwitch(ref, on)}
                  />
                </label>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
