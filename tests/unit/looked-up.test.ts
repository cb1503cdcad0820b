import { expect, test } from 'vitest';
import { createLookedUp } from '../../core/looked-up.ts';

test('what is looked up is there after the look, and listeners are told', async () => {
  let told = 0;
  const one = createLookedUp(async () => 'found');
  const stop = one.subscribe(() => {
    told += 1;
  });
  expect(one.state).toBeUndefined();
  await one.look();
  expect({ state: one.state, told }).toEqual({ state: 'found', told: 1 });
  stop();
  await one.look();
  expect(told).toBe(1);
});

test('a look that ends late does not undo what a later one found', async () => {
  const answers: ((answer: string) => void)[] = [];
  const one = createLookedUp(() => new Promise<string>((answer) => answers.push(answer)));
  const looks = [one.look(), one.look()];
  answers[1]?.('later');
  answers[0]?.('earlier');
  await Promise.all(looks);
  expect(one.state).toBe('later');
});
