import { useEffect, useState } from 'preact/hooks';
import { focusSectionHeading } from '../../components/SettingsSection.tsx';
import { type SectionId, sectionIds } from './sections.ts';

/** The section that the address names, now and whenever it changes; the first where it names none. */
export function useSection(): SectionId {
  const [section, setSection] = useState(sectionInAddress);
  const [moved, setMoved] = useState(0);
  useEffect(() => {
    const follow = (): void => {
      setSection(sectionInAddress());
      setMoved((times) => times + 1);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  useEffect(() => {
    if (moved === 0) return;
    scrollTo({ top: 0, behavior: 'instant' });
    focusSectionHeading();
  }, [moved]);
  return section;
}

function sectionInAddress(): SectionId {
  const [named] = location.hash.slice(1).split('=');
  return sectionIds.find((id) => id === named) ?? sectionIds[0];
}
