import { i18n } from '#i18n';
import { PackList, type PackRow } from '../../components/PackList.tsx';
import { ProblemBanner } from '../../components/ProblemBanner.tsx';
import { focusSectionHeading, SettingsSection } from '../../components/SettingsSection.tsx';
import { inOrder, movePack, switchPack } from '../../core/pack-order.ts';
import { ImportPanel } from './ImportPanel.tsx';
import { exportPack, takeAway } from './pack-actions.ts';
import type { SectionProps } from './section-props.ts';
import { usePacks } from './use-packs.ts';

/** The packs: import, order, switches, export, removal. */
export function PacksSection({ settings, readOnly, topics, change, tell }: SectionProps) {
  const { packs, problem } = usePacks();
  const bundled = topics[0]?.pack;
  const rows: PackRow[] = [
    ...(bundled
      ? [
          {
            ...bundled,
            counts: {
              topics: topics.length,
              statements: topics.reduce((sum, topic) => sum + topic.statements.length, 0),
              sources: bundled.sources.length,
            },
            isBundled: true,
            isNotes: false,
          },
        ]
      : []),
    ...packs.map((pack) => ({ ...pack, isBundled: false, isNotes: pack.kind === 'notes' })),
  ].map((pack) => ({ ...pack, on: !settings.disabledPacks.includes(pack.id) }));
  const ids = rows.map(({ id }) => id);
  const ordered = inOrder(ids, settings).flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const titleOf = (id: string): string => rows.find((row) => row.id === id)?.title ?? id;

  const remove = async (id: string): Promise<void> => {
    const title = titleOf(id);
    const back = await takeAway(id);
    if ('problem' in back) return tell({ text: i18n.t(`packs.storeProblem.${back.problem}`) });
    focusSectionHeading();
    tell({
      text: i18n.t('packs.removedPack', { title }),
      undo: async () => {
        const problem = await back.restore();
        focusSectionHeading();
        tell({
          text: problem
            ? i18n.t(`packs.storeProblem.${problem}`)
            : i18n.t('packs.restored', { title }),
        });
      },
    });
  };

  const save = async (id: string): Promise<void> => {
    const problem = await exportPack(id);
    if (problem) tell({ text: i18n.t(`packs.storeProblem.${problem}`) });
  };

  return (
    <SettingsSection title={i18n.t('options.section.packs')} intro={i18n.t('packs.intro')}>
      {problem && (
        <ProblemBanner
          text={i18n.t('packs.listFailed')}
          detail={i18n.t(`packs.storeProblem.${problem.kind}`)}
        />
      )}
      <ImportPanel titleOf={titleOf} tell={tell} />
      <h3 class="pack-list-title">{i18n.t('packs.list')}</h3>
      {ordered.length > 1 && <p class="import-note">{i18n.t('packs.order')}</p>}
      <PackList
        packs={ordered}
        readOnly={readOnly}
        onSwitch={(id, on) => change((now) => switchPack(now, id, on))}
        onMove={(id, by) => change((now) => movePack(now, ids, id, by))}
        onExport={(id) => void save(id)}
        onRemove={(id) => void remove(id)}
      />
    </SettingsSection>
  );
}
