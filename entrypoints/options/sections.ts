import {
  Archive,
  Globe,
  type IconNode,
  Keyboard,
  Languages,
  ListChecks,
  MousePointerClick,
  NotebookPen,
  Package,
  Palette,
  ShieldCheck,
} from 'lucide';
import type { VNode } from 'preact';
import { AppearanceSection } from './AppearanceSection.tsx';
import { BackupSection } from './BackupSection.tsx';
import { KeyboardSection } from './KeyboardSection.tsx';
import { LanguagesSection } from './LanguagesSection.tsx';
import { NotesSection } from './NotesSection.tsx';
import { OpeningSection } from './OpeningSection.tsx';
import { PacksSection } from './PacksSection.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { SitesSection } from './SitesSection.tsx';
import type { SectionProps } from './section-props.ts';
import { TopicsSection } from './TopicsSection.tsx';

export type SectionId = (typeof sectionIds)[number];

/** The sections of the settings page, in the order of the side bar; also their addresses, `#sites`. */
export const sectionIds = [
  'topics',
  'packs',
  'notes',
  'appearance',
  'opening',
  'languages',
  'sites',
  'keyboard',
  'backup',
  'privacy',
] as const;

interface SectionEntry {
  readonly icon: IconNode;
  Section(props: SectionProps): VNode;
}

export const sections: Readonly<Record<SectionId, SectionEntry>> = {
  topics: { icon: ListChecks, Section: TopicsSection },
  packs: { icon: Package, Section: PacksSection },
  notes: { icon: NotebookPen, Section: NotesSection },
  appearance: { icon: Palette, Section: AppearanceSection },
  opening: { icon: MousePointerClick, Section: OpeningSection },
  languages: { icon: Languages, Section: LanguagesSection },
  sites: { icon: Globe, Section: SitesSection },
  keyboard: { icon: Keyboard, Section: KeyboardSection },
  backup: { icon: Archive, Section: BackupSection },
  privacy: { icon: ShieldCheck, Section: PrivacySection },
};
