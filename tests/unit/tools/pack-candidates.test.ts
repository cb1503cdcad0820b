import { describe, expect, test } from 'vitest';
import { findCandidates } from '../../../scripts/pack/candidates.ts';

function named(...paragraphs: string[]) {
  return Object.fromEntries(findCandidates(paragraphs).map((one) => [one.name, one]));
}

describe('candidates of an article', () => {
  test('are people under their full name, the surname a shorthand', () => {
    const found = named(
      'On Tuesday President Barack Obama spoke in Oslo.',
      "Obama's speech was short.",
    );
    expect(found['Barack Obama']).toEqual({
      name: 'Barack Obama',
      kind: 'person',
      names: ['Barack Obama'],
      shorthands: ['Obama'],
      paragraphs: [1, 2],
    });
  });

  test('are organisations with their abbreviation, and treaties', () => {
    const found = named(
      'The National Security Agency (NSA) said so.',
      'The NSA did not say more about the Treaty of Rome.',
    );
    expect(found['National Security Agency']).toMatchObject({
      kind: 'organisation',
      shorthands: ['NSA'],
      paragraphs: [1, 2],
    });
    expect(found['Treaty of Rome']?.kind).toBe('policy');
  });

  test('are no countries, days or words that only begin a sentence', () => {
    expect(
      Object.keys(named('In Germany it rained on Friday. Companies closed. The U.S. sent help.')),
    ).toEqual([]);
  });

  test('come most mentioned first', () => {
    const names = findCandidates([
      'The White House spoke.',
      'Edward Snowden spoke.',
      'Then Edward Snowden left.',
    ]).map(({ name }) => name);
    expect(names).toEqual(['Edward Snowden', 'White House']);
  });
});
