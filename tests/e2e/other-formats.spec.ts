import { expect, test } from './fixtures.ts';
import type { Tab } from './support/driver.ts';
import { chooseFile, dropFile } from './support/files.ts';
import { fill } from './support/forms.ts';
import { expectMarks } from './support/marks.ts';
import { openPacks, removePacks, storedPacks } from './support/packs-section.ts';
import { expectText, visibleText } from './support/popup.ts';

test.afterEach(({ session }) => removePacks(session));

const lights = `Begriff;Auch bekannt als;Was es ist;Datum;Art
Mara Rowe;;Letzte Wärterin.;1999-04;Person
Gull Rock;Möwenfelsen;Fels mit einem Leuchtturm.;;Begriff
`;

test('a table is imported once its columns are known, and marked on open pages', async ({
  tab,
  pages,
  session,
}) => {
  await tab.goto(pages.addText('Mara Rowe left Gull Rock.'));
  const options = await openPacks(session);
  await chooseFile(options, 'lights.csv', lights);
  await expectText(options, 'What lights.csv does not say');
  const asked = await visibleText(options);
  expect(asked).toContain('It holds 2 topics');
  expect(asked).toContain('Still without a column: Summary');
  expect(await chosen(options)).toEqual({
    Begriff: 'name',
    'Auch bekannt als': 'ignored',
    'Was es ist': 'ignored',
    Datum: 'date',
    Art: 'kind',
  });
  await choose(options, 'Auch bekannt als', 'aliases');
  await choose(options, 'Was es ist', 'summary');
  await expect.poll(() => visibleText(options)).not.toContain('Still without a column');
  await options.click('button', 'Look at the pack');

  await expectText(options, 'New pack, from lights.csv');
  const preview = await visibleText(options);
  for (const text of ['lights', '2 topics', '3 written forms', 'Mara Rowe', 'Letzte Wärterin.'])
    expect(preview).toContain(text);
  expect(await storedPacks(session)).toEqual([]);
  await options.click('button', 'Import');
  await expectText(options, 'lights is imported.');
  expect(await storedPacks(session)).toMatchObject([{ id: 'lights' }]);
  await tab.toFront();
  await expectMarks(tab, ['Mara Rowe', 'Gull Rock']);
  await options.close();
});

test('what is wrong with a table is named, and its columns can be chosen anew', async ({
  session,
}) => {
  const options = await openPacks(session);
  const wrong = 'name,summary,as of\nMara Rowe,Keeper.,2/11/2015\nGull Rock,,1999\n';
  await dropFile(options, 'lights.csv', wrong);
  await expectText(options, 'What lights.csv does not say');
  await options.click('button', 'Look at the pack');
  await expectText(options, 'lights.csv was not imported');
  const refusal = await visibleText(options);
  expect(refusal).toContain('Line 2 as of "2/11/2015" is no date');
  expect(refusal).toContain('Line 3 summary is empty');
  await options.click('button', 'Change answers');
  await choose(options, 'as of', 'ignored');
  await options.click('button', 'Look at the pack');
  await expectText(options, 'Line 3 summary is empty');
  expect(await visibleText(options)).not.toContain('is no date');
  expect(await storedPacks(session)).toEqual([]);
  await options.close();
});

const words = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix l: <https://lights.example/> .
l:rock skos:prefLabel "Gull Rock"@en, "Möwenfelsen"@de ; skos:definition "A rock."@en ;
  skos:narrower l:horn .
l:horn skos:prefLabel "foghorn"@en ; skos:altLabel "the"@en ; skos:definition "A horn."@en .
l:bell skos:prefLabel "bell"@en .
`;
const wordsInJson = JSON.stringify({
  '@context': { skos: 'http://www.w3.org/2004/02/skos/core#' },
  '@id': 'https://lights.example/horn',
  'skos:prefLabel': { '@value': 'foghorn', '@language': 'en' },
  'skos:definition': { '@value': 'A horn.', '@language': 'en' },
});

test('a vocabulary is imported once it has a title and a day, and says what stays out', async ({
  tab,
  pages,
  session,
}) => {
  await tab.goto(pages.addText('A foghorn on Gull Rock.'));
  const options = await openPacks(session);
  await dropFile(options, 'lights.ttl', words);
  await expectText(options, 'What lights.ttl does not say');
  await fill(options, 'Title', 'Words of the coast');
  await fill(options, 'As of', '1999-04-30');
  await options.click('button', 'Look at the pack');
  await expectText(options, 'New pack, from lights.ttl');
  const preview = await visibleText(options);
  for (const text of [
    'Words of the coast',
    '2 topics',
    'as of 30 April 1999',
    '1 concept has no name or no definition in English: bell',
    '1 label is too short or too common to be looked for.',
    'foghorn',
    'belongs to',
  ])
    expect(preview).toContain(text);
  expect(await storedPacks(session)).toEqual([]);
  await options.click('button', 'Import');
  await expectText(options, 'Words of the coast is imported.');
  await tab.toFront();
  await expectMarks(tab, ['foghorn', 'Gull Rock']);

  await options.toFront();
  await chooseFile(options, 'words.json', wordsInJson);
  await expectText(options, 'What words.json does not say');
  await fill(options, 'Title', 'Words of the coast');
  await fill(options, 'As of', '2001-02-03');
  await options.click('button', 'Look at the pack');
  await expectText(options, 'Takes the place of version 1999.4.30, from words.json');
  expect(await visibleText(options)).toContain('Gone Gull Rock');
  await options.click('button', 'Cancel');
  expect(await storedPacks(session)).toMatchObject([{ version: '1999.4.30' }]);
  await options.close();
});

test('a vocabulary with a mistake, or with a context elsewhere, is refused', async ({
  session,
}) => {
  const options = await openPacks(session);
  await chooseFile(options, 'lights.ttl', `${words}l:bell skos:altLabel x:y .`);
  await expectText(options, 'lights.ttl was not imported');
  expect(await visibleText(options)).toContain('Line 7 is no Turtle: Undefined prefix "x:"');
  await options.click('button', 'Choose another file');
  await chooseFile(options, 'lights.jsonld', '{"@context": "https://context.example/x"}');
  await expectText(
    options,
    'Line 1 needs https://context.example/x: put the context itself into the file',
  );
  await options.close();
});

/** What each column is taken for, by its header. */
function chosen(options: Tab): Promise<Record<string, string>> {
  return options.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.column-row')].map((row) => [
        row.querySelector('.column-name')?.textContent,
        row.querySelector('select')?.value,
      ]),
    ),
  );
}

function choose(options: Tab, column: string, meaning: string): Promise<void> {
  return options.evaluate(
    ({ column, meaning }) => {
      const select = document.querySelector<HTMLSelectElement>(`select[aria-label*="${column}"]`);
      if (!select) throw new Error(`There is no column ${column}.`);
      select.value = meaning;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { column, meaning },
  );
}
