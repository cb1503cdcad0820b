import index from 'virtual:knowledge/index';
import { topicSpecs } from '../knowledge/compile.ts';
import { type PackSpotter, packSpotter } from '../pack-spotter.ts';
import { listPacks, readSoundPack } from '../packs/pack-store.ts';
import { pageIndexes } from '../packs/page-index.ts';
import { reportError } from '../report-error.ts';
import type { Settings } from '../settings.ts';
import { buildIndex } from '../spotting/build-index.ts';
import { visitKeys } from '../spotting/text-keys.ts';

/** Packs up to this are read whole, which knows short forms that nothing supports; of others what the text names. */
const wholeTopics = 1000;

/** The spotters of all packs that are on, for one text; the bundled one alone where the store fails. */
export async function spottersFor(
  text: string,
  settings: Pick<Settings, 'packOrder' | 'disabledPacks'>,
): Promise<readonly PackSpotter[]> {
  const bundled = packSpotter(index);
  try {
    const stored = await storedSpotters(text, settings);
    return [bundled, ...stored];
  } catch (error) {
    reportError(error, 'reading packs to explain a text');
    return [bundled];
  }
}

async function storedSpotters(
  text: string,
  { packOrder, disabledPacks }: Pick<Settings, 'packOrder' | 'disabledPacks'>,
): Promise<PackSpotter[]> {
  const packs = (await listPacks()).filter(({ id }) => !disabledPacks.includes(id));
  const small = packs.filter(({ counts }) => counts.topics <= wholeTopics).map(({ id }) => id);
  const whole = await Promise.all(small.map((id) => readSoundPack(id)));
  const keys = new Set<number>();
  if (small.length < packs.length) visitKeys(text, (key) => keys.add(key));
  const found = await pageIndexes([...keys], {
    packOrder,
    disabledPacks: [...disabledPacks, ...small],
  });
  const spotters = [
    ...whole.flatMap((pack) => (pack ? [packSpotter(buildIndex(topicSpecs(pack)))] : [])),
    ...found.map((one) => packSpotter(one, () => true)),
  ];
  // As the list of packs has them.
  return packs.flatMap(({ id }) => spotters.filter(({ pack }) => pack === id));
}
