import { i18n } from '#i18n';
import { KindIcon } from '../../components/KindIcon.tsx';
import type { TopicCard } from '../../core/knowledge/types.ts';
import { libraryHash } from '../../core/library-route.ts';
import type { Neighbour } from './neighbours.ts';

interface Props {
  readonly of: TopicCard;
  readonly neighbours: readonly Neighbour[];
}

/** The topics tied to one, each tie as a sentence from either side. */
export function Neighbours({ of, neighbours }: Props) {
  return (
    <section class="neighbours" aria-labelledby="related-heading">
      <h2 id="related-heading" class="eyebrow">
        {i18n.t('card.related')}
      </h2>
      <ul class="rows panel" lang={of.pack.language}>
        {neighbours.map((neighbour) => (
          <li key={neighbour.ref} class="topic-row">
            <KindIcon kind={neighbour.kind} />
            <h3 class="row-title">
              <a class="topic-link" href={libraryHash({ view: 'topic', topic: neighbour.ref })}>
                {neighbour.name}
              </a>
            </h3>
            <ul class="ties">
              {neighbour.outward.map((relation) => (
                <Tie key={relation} from={of.name} relation={relation} to={neighbour.name} />
              ))}
              {neighbour.inward.map((relation) => (
                <Tie key={relation} from={neighbour.name} relation={relation} to={of.name} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TieProps {
  readonly from: string;
  readonly relation: string;
  readonly to: string;
}

function Tie({ from, relation, to }: TieProps) {
  return (
    <li>
      {from} <em>{relation}</em> {to}
    </li>
  );
}
