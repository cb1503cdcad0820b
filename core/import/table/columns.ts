import { type TopicKind, topicKinds } from '../../knowledge/types.ts';

/** What a column of a table can hold. Several may hold aliases, every other meaning is one column's. */
export const columnMeanings = [
  'name',
  'aliases',
  'summary',
  'source',
  'date',
  'kind',
  'language',
  'ignored',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** Without these there is nothing to show. */
export const neededMeanings = ['name', 'summary'] as const;

/** How tables are headed, in English, German and Chinese; compared without spaces and marks. */
const headers: Readonly<Record<Exclude<ColumnMeaning, 'ignored'>, string>> = {
  name: 'name title topic term label preflabel heading begriff thema titel bezeichnung stichwort 名称 名字 姓名 主题 术语 词条 标题 条目',
  aliases:
    'alias aliases altlabel altlabels synonym synonyms othernames alternativenames alsoknownas aka abbreviation abbreviations acronym synonyme abkürzung abkürzungen andereNamen weitereNamen schreibweisen 别名 同义词 又称 又名 简称 缩写 别称',
  summary:
    'summary description definition about abstract explanation background zusammenfassung beschreibung kurzbeschreibung erklärung erläuterung hintergrund 摘要 简介 说明 描述 定义 解释 背景 概述',
  source:
    'source sources url link address website reference quelle quellen adresse beleg webseite 来源 出处 链接 网址 资料来源',
  date: 'date asof published day year updated datum stand jahr tag veröffentlicht 日期 时间 年份 截至 发布日期 更新日期',
  kind: 'kind type category class art typ kategorie gattung 类型 类别 种类 分类',
  language: 'language lang locale sprache 语言 语种',
};

const meaningOf = new Map(
  Object.entries(headers).flatMap(([meaning, words]) =>
    words.split(' ').map((word) => [plain(word), meaning as ColumnMeaning] as const),
  ),
);

/** What each column seems to hold, by its header. */
export function guessColumns(header: readonly string[]): ColumnMeaning[] {
  const taken = new Set<ColumnMeaning>();
  return header.map((cell) => {
    const meaning = meaningOf.get(plain(cell)) ?? 'ignored';
    if (meaning !== 'aliases' && taken.has(meaning)) return 'ignored';
    taken.add(meaning);
    return meaning;
  });
}

const kinds: Readonly<Record<TopicKind, string>> = {
  person: 'person people personen mensch 人物 人',
  organisation:
    'organisation organization organisations organizations organisationen body institution company behörde firma unternehmen 组织 机构 公司',
  group: 'group groups gruppe gruppen 群体 团体',
  event: 'event events ereignis ereignisse 事件',
  policy: 'policy policies law rule regelung gesetz vorhaben 政策 法律 法规',
  concept: 'concept concepts term begriff begriffe konzept thing 概念 术语',
};

const kindOf = new Map(
  topicKinds.flatMap((kind) => kinds[kind].split(' ').map((word) => [plain(word), kind] as const)),
);

/** The kind of topic that a word stands for, in English, German or Chinese. */
export function readKind(cell: string): TopicKind | undefined {
  return kindOf.get(plain(cell));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
