import { i18n } from '#i18n';
import { FileDrop } from '../../components/FileDrop.tsx';
import { ImportProblems } from '../../components/ImportProblems.tsx';
import { ImportProgress } from '../../components/ImportProgress.tsx';
import { ImportQuestions } from '../../components/ImportQuestions.tsx';
import { PackPreview } from '../../components/PackPreview.tsx';
import { ProblemBanner } from '../../components/ProblemBanner.tsx';
import { focusSectionHeading } from '../../components/SettingsSection.tsx';
import { importEndings } from '../../core/import/pack-formats.ts';
import { packLanguages, topicCard } from '../../core/knowledge/compile.ts';
import { packOf } from '../../core/pack-order.ts';
import { isBundledPack } from '../../core/packs/pack-store.ts';
import { storedPackOf } from '../../core/packs/stored-pack.ts';
import type { SectionProps } from './section-props.ts';
import { type Asked, type Preview, useImport } from './use-import.ts';

interface Props extends Pick<SectionProps, 'tell'> {
  titleOf(pack: string): string;
}

const samples = 2;

/** From a file to a stored pack: choose, read, look, store. */
export function ImportPanel({ titleOf, tell }: Props) {
  const { state, take, answer, askAgain, store, reset } = useImport(({ pack, standing }) => {
    const key = standing.changes ? 'packs.replaced' : 'packs.imported';
    tell({ text: i18n.t(key, { title: pack.title }) });
    focusSectionHeading();
  });
  const cancel = (): void => {
    reset();
    focusSectionHeading();
  };
  if (state.step === 'reading') {
    const text = i18n.t('packs.reading', { file: state.file });
    return <ImportProgress text={text} share={undefined} onCancel={cancel} />;
  }
  if (state.step === 'storing') {
    const text = i18n.t('packs.storing', { title: state.preview.pack.title });
    return <ImportProgress text={text} share={state.share} onCancel={cancel} />;
  }
  if (state.step === 'asking') {
    return (
      <ImportQuestions
        {...state}
        ownLanguage={i18n.t('date.locale').split('-')[0] ?? 'en'}
        onAnswer={(answers) => void answer(answers)}
        onCancel={cancel}
      />
    );
  }
  if (state.step === 'refused') {
    const back = wayBack(state.asked, askAgain);
    return <ImportProblems {...state} onCopy={copy} onBack={back} onDismiss={cancel} />;
  }
  if (state.step === 'preview' || state.step === 'unstored') {
    return (
      <>
        {state.step === 'unstored' && (
          <ProblemBanner text={i18n.t(`packs.storeProblem.${state.problem}`)} />
        )}
        <PackPreview
          {...previewProps(state.preview, titleOf)}
          onBack={wayBack(state.preview.asked, askAgain)}
          onImport={() => void store()}
          onCancel={cancel}
        />
      </>
    );
  }
  return (
    <>
      {state.step === 'failed' && (
        <ProblemBanner
          text={i18n.t('packs.failed')}
          detail={i18n.t('packs.failedDetail', { detail: state.detail })}
        />
      )}
      <FileDrop
        label={i18n.t('packs.drop')}
        help={i18n.t('packs.dropHelp')}
        button={i18n.t('packs.choose')}
        endings={importEndings}
        disabled={false}
        onFile={(file) => {
          tell(undefined);
          void take(file);
        }}
      />
    </>
  );
}

function wayBack(
  asked: Asked | undefined,
  askAgain: (asked: Asked) => void,
): (() => void) | undefined {
  return asked && (() => askAgain(asked));
}

function previewProps(
  { file, pack, standing, present, remarks }: Preview,
  titleOf: Props['titleOf'],
) {
  const { topics, ...rest } = pack;
  const info = { ...rest, languages: packLanguages(pack) };
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const { changes, clashes, clashCount } = standing;
  const before = present.find(({ id }) => id === pack.id);
  const nameIn = (ref: string): string => {
    const slash = ref.indexOf('/');
    const other = present.find(({ id }) => id === ref.slice(0, slash));
    return other?.topics.find(({ id }) => id === ref.slice(slash + 1))?.name ?? ref;
  };
  return {
    file,
    pack: info,
    counts: storedPackOf(pack, 'imported').counts,
    changes: changes && { ...changes, version: before?.version ?? '' },
    clashes: clashes.map(({ form, topic, other }) => ({
      form,
      topic: byId.get(topic)?.name ?? topic,
      other: nameIn(other),
      pack: titleOf(packOf(other)),
    })),
    clashCount,
    remarks,
    samples: topics.slice(0, samples).map((topic) => topicCard(topic, info, byId)),
    isBundled: isBundledPack(pack.id),
  };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
