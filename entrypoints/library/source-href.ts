import type { SourceHref } from '../../components/StatementText.tsx';
import { libraryHash } from '../../core/library-route.ts';
import { sourceRef } from './sources.ts';

/** Every source has a page here. */
export const sourceHref: SourceHref = (pack, source) =>
  libraryHash({ view: 'source', source: sourceRef(pack, source) });
