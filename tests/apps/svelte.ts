import { hydrate } from 'svelte';
import Page from './Page.svelte';

let page: { show(step: number): void } | undefined;

globalThis.app = {
  hydrate() {
    page = hydrate(Page, { target: document.getElementById('root') as Element }) as typeof page;
  },
  show: (step) => page?.show(step),
};
