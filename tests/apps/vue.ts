import { createSSRApp, defineComponent, h, ref } from 'vue';
import { stories } from './story.ts';

const step = ref(0);

export const Page = defineComponent(() => () => {
  const { who, items, count } = stories[step.value] as (typeof stories)[number];
  return h('main', [
    h('h1', `About ${who}, rendering ${count}`),
    h(
      'ul',
      items.map((item) => h('li', { key: item }, item)),
    ),
  ]);
});

globalThis.app = {
  hydrate: () => void createSSRApp(Page).mount('#root'),
  show(next) {
    step.value = next;
  },
};
