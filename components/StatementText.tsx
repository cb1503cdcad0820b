import { ChevronDown } from 'lucide';
import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PackInfo, Source, Statement } from '../core/knowledge/types.ts';
import { CopyButton } from './CopyButton.tsx';
import { citationText, paragraphsInWords } from './citation-text.ts';
import { Icon } from './Icon.tsx';
import { SourceNote } from './SourceNote.tsx';

/** The address of the page on a source of a pack. */
export type SourceHref = (pack: PackInfo, source: Source) => string;

interface Props {
  readonly statement: Statement;
  readonly pack: PackInfo;
  /** Puts a text on the clipboard and says whether it is there; without it there is nothing to copy with. */
  readonly onCopy?: ((text: string) => Promise<boolean>) | undefined;
  /** Where there are pages on sources. */
  readonly sourceHref?: SourceHref | undefined;
}

/** One statement, whose claim it is, and its citation, which unfolds to the article that it names. */
export function StatementText({ statement, pack, onCopy, sourceHref }: Props): VNode {
  const { text, saidBy } = statement;
  const source = pack.sources.find(({ id }) => id === statement.source);
  const [isOpen, setOpen] = useState(false);
  const noteId = useId();
  return (
    <div class="statement">
      <p class="statement-text">
        <span lang={pack.language}>{text}</span>{' '}
        <span class="statement-facts">
          {saidBy && <span>{i18n.t('card.saidBy', { who: saidBy })} </span>}
          {source && (
            <button
              type="button"
              class="citation"
              aria-expanded={isOpen}
              aria-controls={isOpen ? noteId : undefined}
              onClick={() => setOpen(!isOpen)}
            >
              {statement.paragraphs.length > 0 && (
                <span class="visually-hidden">{i18n.t('card.source')} </span>
              )}
              {paragraphsInWords(statement)}
              <Icon icon={ChevronDown} />
            </button>
          )}
          {onCopy && <CopyButton text={citationText(statement, pack)} onCopy={onCopy} />}
        </span>
      </p>
      {isOpen && source && (
        <SourceNote
          id={noteId}
          source={source}
          language={pack.language}
          href={sourceHref?.(pack, source)}
        />
      )}
    </div>
  );
}
