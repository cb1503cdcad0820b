import { expect, test } from 'vitest';
import { resolveDates } from '../../../scripts/pack/resolve-dates.ts';

// An article of Wednesday, 11 February 2015.
test.each([
  ['On Tuesday they talked.', '2015-02-10'],
  ['Last month they wrote.', '2015-01'],
  ['It was 2014.', ''],
  ['In May 2014 they were charged.', '2014-05'],
  ['Back in May they were charged.', '2014-05 or 2015-05'],
  ['He will come in September.', '2014-09 or 2015-09'],
  ['In January it began.', '2015-01 or 2016-01'],
  ['In February it rained.', '2015-02'],
  ['On 3 March 1999 it ended.', '1999-03-03'],
  ['It lasted from 3 May 1999 to 5 May 1999.', '1999-05-03/1999-05-05'],
  ['Two days after the charges they spoke.', ''],
  ['It is now at noon.', ''],
])('%s -> %s', (sentence, dates) => {
  const found = resolveDates(sentence, '2015-02-11').map(({ dates }) => dates.join(' or '));
  expect(found.join('; ')).toBe(dates);
});
