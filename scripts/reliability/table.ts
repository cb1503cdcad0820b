import type { Case } from './cases.ts';
import type { Place, Proof } from './reports.ts';

/** The document about all cases: how the last run of their tests went. */
export function reliabilityDocument(
  cases: readonly Case[],
  proofs: readonly Proof[],
  ranOn: string,
): string {
  const areas = Map.groupBy(cases, ({ area }) => area);
  const sections = [...areas].map(([area, cases]) => section(area, cases, proofs));
  const proven = cases.filter(({ number }) => proofs.some((proof) => proof.number === number));
  const failing = proofs.filter(({ passed }) => !passed).length;
  return `# Reliability

What can go wrong in a reader's browser, what must hold then, and which tests hold it. \`npm run reliability\`
wrote this page from the reports of the test runners; nothing in it is set by hand but the words of the
cases ([tests/reliability/cases.yaml](../tests/reliability/cases.yaml)). A test names its case by a tag,
\`@case-7\`.

Last run: ${ranOn}. ${cases.length} cases, ${proven.length} of them with tests; ${proofs.length} runs of tests, ${failing} failed.

A number is how many runs passed, a dash that the case does not depend on a browser or has no test there.
"Any" are tests in which no browser takes part.

${sections.join('\n\n')}
`;
}

function section(area: string, cases: readonly Case[], proofs: readonly Proof[]): string {
  const rows = cases.map((one) => {
    const mine = proofs.filter(({ number }) => number === one.number);
    const result = (place: Place) => resultOf(mine.filter((proof) => proof.place === place));
    const must = one.limits === undefined ? one.must : `${one.must} _${one.limits}_`;
    return `| ${[one.number, one.given, must, filesOf(mine), result('any'), result('chromium'), result('firefox')].join(' | ')} |`;
  });
  return [
    `## ${area}`,
    '',
    '|     | case | what must hold | tests | any | Chromium | Firefox |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function resultOf(proofs: readonly Proof[]): string {
  if (proofs.length === 0) return '–';
  const failed = proofs.filter(({ passed }) => !passed).length;
  return failed === 0 ? `✓ ${proofs.length}` : `✗ ${failed} of ${proofs.length}`;
}

function filesOf(proofs: readonly Proof[]): string {
  const files = [...new Set(proofs.map(({ file }) => file))].sort();
  return files.map((file) => `[${shortName(file)}](../${file})`).join(', ') || '–';
}

function shortName(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.(spec|test)\.tsx?$/, '');
}
