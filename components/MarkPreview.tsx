import { useRef } from 'preact/hooks';
import type { Settings } from '../core/settings.ts';
import { markedParts, type SamplePart } from './sample-text.ts';
import { useMarked } from './use-marked.ts';

export interface SampleSection {
  readonly heading: string;
  readonly parts: readonly SamplePart[];
}

interface Props extends Pick<Settings, 'density' | 'markStyle'> {
  readonly sections: readonly SampleSection[];
  /** What the light and the dark sample are called. */
  readonly captions: Readonly<Record<'light' | 'dark', string>>;
}

/** An article twice, light and dark, painted as pages are: by highlights, without touching its text. */
export function MarkPreview({ sections, captions, density, markStyle }: Props) {
  const preview = useRef<HTMLDivElement>(null);
  useMarked(preview, markStyle);
  const marked = markedParts(
    sections.map(({ parts }) => parts),
    density,
  );
  return (
    <div class="mark-preview" ref={preview}>
      {(['light', 'dark'] as const).map((scheme) => (
        <figure key={scheme} class="mark-sample" data-scheme={scheme}>
          <figcaption class="visually-hidden">{captions[scheme]}</figcaption>
          {sections.map(({ heading, parts }) => (
            <div key={heading} class="mark-sample-section">
              <p class="mark-sample-heading">{heading}</p>
              <p>
                {parts.map((part) =>
                  part.topic ? (
                    <span key={part.at} data-marked={marked.has(part)}>
                      {part.text}
                    </span>
                  ) : (
                    part.text
                  ),
                )}
              </p>
            </div>
          ))}
        </figure>
      ))}
    </div>
  );
}
