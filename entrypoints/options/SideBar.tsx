import { i18n } from '#i18n';
import { Icon } from '../../components/Icon.tsx';
import { type SectionId, sectionIds, sections } from './sections.ts';

interface Props {
  readonly current: SectionId;
}

/** The product's name and the way to each section. */
export function SideBar({ current }: Props) {
  return (
    <header class="side">
      <h1 class="brand" aria-label={i18n.t('options.pageTitle')}>
        {i18n.t('extensionName')}
      </h1>
      <nav aria-label={i18n.t('options.sections')}>
        <ul>
          {sectionIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
                <Icon icon={sections[id].icon} />
                {i18n.t(`options.section.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
