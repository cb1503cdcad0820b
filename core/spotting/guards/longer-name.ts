import { namedThings } from '../lexicon.ts';
import { type Guard, jointBefore, looksLikeVerb, type Place } from './place.ts';

const partOfLongerName = 'part of a longer name';

/**
 * A name inside a longer proper name names something else: "Obama Foundation", "White House
 * Historical Association". The words that follow are capitalised and end in the kind of thing it is.
 */
export const longerNameGuard: Guard = (place) => {
  const { tokens, to, headline } = place;
  if (!canName(place)) return undefined;
  // In a headline only the very next word can tell: "Obama Visits School".
  const reach = headline ? 1 : 4;
  for (let n = to; n < to + reach; n += 1) {
    const token = tokens[n];
    if (!token || jointBefore(place, n) !== 'space' || token.shape === 'lower') return undefined;
    if (namedThings.has(token.key)) return partOfLongerName;
    if (tokens[n - 1]?.possessive && n === to) return undefined;
    if (headline && looksLikeVerb(token)) return undefined;
  }
  return undefined;
};

/** ホワイトハウス・コックス: in Katakana a middle dot joins the words of one name. */
function goesOnBehindDot({ text, tokens, to }: Place): boolean {
  const end = tokens[to - 1]?.end ?? 0;
  return /^\p{Script=Katakana}[・･]\p{Script=Katakana}/u.test(text.slice(end - 1, end + 2));
}

/**
 * What is named after ours without a space or with its kind in front: 奥巴马基金会, "Fundación Obama",
 * "Obama-Stiftung". Asked before a surname's own guard, which would take the kind for a given name.
 */
export const namedAfterGuard: Guard = (place) =>
  canName(place) && (goesOnBehindDot(place) || goesOnInIdeographs(place) || belongsToThing(place))
    ? partOfLongerName
    : undefined;

function canName({ topic }: Place): boolean {
  return topic.kind === 'person' || topic.kind === 'organisation';
}

const ideographicThing =
  /^(?:基金[会會]|財団|财团|[医醫][改保]|健保|[图圖図]書?书?[馆館]|总统图书馆|總統圖書館|(?:大統領)?センター|中心|[记記]者[协協][会會]|[历歷]史[协協][会會]|大街|大道|研究所|[奖獎賞]|餐[厅廳馆館]|[饭飯酒]店|咖啡|酒[楼樓])/u;

/** 奥巴马基金会, 白宫记者协会: the kind of thing follows without a space. */
function goesOnInIdeographs({ text, tokens, to }: Place): boolean {
  return ideographicThing.test(text.slice(tokens[to - 1]?.end ?? 0).slice(0, 8));
}

const thingBefore =
  /^(?:fundación|fondation|fondazione|biblioteca|bibliothèque|instituto|institut|lycée|collège|escuela|colegio|université|universidad|hotel|hôtel|restaurante|café|фонд|библиотека|улица|ресторан|отель|гостиница|кафе)$/;
const thingBehindHyphen =
  /^(?:stiftung|bibliothek|zentrum|museum|straße|schule|platz|institut|center|korrespondentenvereinigung)$/;

/** "Fundación Obama", "ресторан «Белый дом»", "Obama-Stiftung". */
function belongsToThing(place: Place): boolean {
  const { tokens, from, to } = place;
  const before = tokens[from - 1];
  if (jointBefore(place, to) === 'hyphen' && thingBehindHyphen.test(tokens[to]?.key ?? '')) {
    return true;
  }
  return before !== undefined && jointBefore(place, from) === 'space'
    ? (before.shape === 'capitalised' && thingBefore.test(before.key)) ||
        /^(?:hotel|hôtel|restaurante|restaurant|ресторан|отель)$/.test(before.key)
    : false;
}
