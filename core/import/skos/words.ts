/** Addresses of the words that vocabularies are written in. They name things; nothing is loaded from them. */

export const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const core = 'http://www.w3.org/2004/02/skos/core#';
const labels = 'http://www.w3.org/2008/05/skos-xl#';
const terms = 'http://purl.org/dc/terms/';
const elements = 'http://purl.org/dc/elements/1.1/';
const schema = 'http://www.w3.org/2000/01/rdf-schema#';

export const concept = `${core}Concept`;
export const conceptScheme = `${core}ConceptScheme`;
export const literalForm = `${labels}literalForm`;

export const preferred = [`${core}prefLabel`, `${labels}prefLabel`];
export const otherLabels = [
  ...[`${core}altLabel`, `${labels}altLabel`],
  ...[`${core}hiddenLabel`, `${labels}hiddenLabel`],
];
/** What a concept is, the best description first. */
export const descriptions = [
  ...[`${core}definition`, `${core}scopeNote`, `${core}note`],
  ...[`${terms}description`, `${elements}description`, `${schema}comment`],
];

/** How two concepts stand to each other, with the word for the way back. */
export const relations = {
  broader: { words: ['broader', 'broaderTransitive'].map((word) => core + word), back: 'narrower' },
  narrower: {
    words: ['narrower', 'narrowerTransitive'].map((word) => core + word),
    back: 'broader',
  },
  related: { words: [`${core}related`], back: 'related' },
} as const;
export type RelationWord = keyof typeof relations;

/** What a scheme says of itself. */
export const about = {
  title: [`${terms}title`, `${elements}title`, ...preferred, `${schema}label`],
  day: [
    ...[`${terms}modified`, `${terms}issued`, `${terms}date`, `${terms}created`],
    `${elements}date`,
  ],
  license: [`${terms}license`, 'http://creativecommons.org/ns#license', `${terms}rights`],
} as const;
