import { TriangleAlert } from 'lucide';
import { Icon } from './Icon.tsx';

interface Props {
  readonly text: string;
  /** What the browser said, for those who can use it. */
  readonly detail?: string | undefined;
  readonly retry?: { readonly label: string; run(): void } | undefined;
}

/** A fault that the reader must know of; announced when it appears. */
export function ProblemBanner({ text, detail, retry }: Props) {
  return (
    <div class="problem" role="alert">
      <Icon icon={TriangleAlert} />
      <div class="problem-text">
        <p>{text}</p>
        {detail && <p class="problem-detail">{detail}</p>}
      </div>
      {retry && (
        <button type="button" class="button" onClick={retry.run}>
          {retry.label}
        </button>
      )}
    </div>
  );
}
