import {
  CalendarDays,
  type IconNode,
  Landmark,
  Lightbulb,
  ScrollText,
  UserRound,
  UsersRound,
} from 'lucide';
import type { VNode } from 'preact';
import { i18n } from '#i18n';
import type { TopicKind } from '../core/knowledge/types.ts';
import { Icon } from './Icon.tsx';

const icons: Readonly<Record<TopicKind, IconNode>> = {
  person: UserRound,
  organisation: Landmark,
  group: UsersRound,
  event: CalendarDays,
  policy: ScrollText,
  concept: Lightbulb,
};

interface Props {
  readonly kind: TopicKind;
}

/** The sign of a kind of topic; decoration beside a name or a `KindLabel`. */
export function KindIcon({ kind }: Props): VNode {
  return <Icon icon={icons[kind]} />;
}

/** Sign and word: "Person", "Policy". */
export function KindLabel({ kind }: Props): VNode {
  return (
    <span class="kind eyebrow">
      <KindIcon kind={kind} />
      {i18n.t(`kind.${kind}`)}
    </span>
  );
}
