import { createElement as h, startTransition, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { stories } from './story.ts';

let setStep: (step: number) => void = () => {};

export function Page(): unknown {
  const [step, set] = useState(0);
  setStep = set;
  const { who, items, count } = stories[step] as (typeof stories)[number];
  return h(
    'main',
    null,
    // Three text nodes side by side, which React finds again by their order.
    h('h1', null, 'About ', who, ', rendering ', count),
    h('ul', null, ...items.map((item) => h('li', { key: item }, item))),
  );
}

globalThis.app = {
  hydrate: () =>
    startTransition(() => {
      hydrateRoot(document.getElementById('root'), h(Page));
    }),
  show: (step) => setStep(step),
};
