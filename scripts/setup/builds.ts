/** What WXT is to build before browsers are tested: what ships, and the same with a card that can be looked into. */
export const builds = [
  ['build'],
  ['build', '-b', 'firefox'],
  ['build', '--mode', 'test'],
  ['build', '-b', 'firefox', '--mode', 'test'],
];
