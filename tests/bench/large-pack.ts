import { noAliases } from '../../core/knowledge/no-aliases.ts';
import type { Aliases, Pack, Topic } from '../../core/knowledge/types.ts';

/**
 * A pack as large as packs may be expected to become: people, organisations, events and concepts under
 * names that news is full of, so that most pages hold some of them. Always the same for the same size.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const given = words(`
  James Mary John Patricia Robert Jennifer Michael Linda David Elizabeth William Barbara Richard Susan Joseph
  Jessica Thomas Sarah Charles Karen Daniel Lisa Matthew Nancy Anthony Betty Mark Margaret Paul Sandra Steven
  Ashley Andrew Emily Kenneth Donna Joshua Michelle Kevin Carol Brian Amanda George Melissa Edward Deborah
  Peter Anna Hans Ingrid Pierre Claire Carlos Maria Ahmed Fatima Wei Mei Ivan Olga Raj Priya Kenji Yuki
`);
const family = words(`
  Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Wilson Anderson Taylor Thomas
  Moore Jackson Martin Lee Thompson White Harris Clark Lewis Robinson Walker Young Allen King Wright Scott
  Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins
  Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Reed Bailey Bell Gomez Kelly Howard Ward Cox
  Richardson Wood Watson Brooks Bennett Gray Hughes Price Myers Long Foster Sanders Ross Powell Sullivan
  Russell Jenkins Perry Butler Barnes Fisher Müller Schmidt Weber Dubois Moreau Rossi Ricci Novak Ivanov
  Petrov Tanaka Suzuki Chen Wang Zhang Khan Singh Patel Haddad Okafor Mensah Larsen Berg Lindqvist Kowalski
`);
const places = words(`
  London Paris Berlin Madrid Rome Vienna Oslo Dublin Lisbon Athens Warsaw Prague Budapest Moscow Beijing
  Shanghai Tokyo Delhi Mumbai Cairo Lagos Nairobi Sydney Toronto Chicago Boston Dallas Denver Seattle Houston
  Detroit Atlanta Miami Phoenix Northern Southern Western Eastern Central European Asian African Pacific
  Atlantic Baltic Nordic Alpine American British French German Chinese Indian Russian Japanese Brazilian
`);
const fields = words(`
  Water Energy Trade Health Food Transport Housing Education Science Media Labour Climate Security Finance
  Tax Press Art Music Film Sports Space Ocean Forest Farm Mining Steel Oil Gas Rail Road Air Port Bank
  Insurance Property Justice Police Prison Border Census Statistics Research Data Privacy Internet Telecom
`);
const kinds = words(`
  Authority Agency Council Commission Institute Association Union Board Office Trust Group Forum Network
  Fund Alliance Society Bureau Committee Foundation Exchange
`);
const events = words('summit election strike crash flood trial merger protest treaty referendum');
const things = words(`
  policy law rule plan tax price cost market power control system reform budget deal ban rate debt crisis
  risk growth supply demand right duty standard review fund bill vote
`);

/** A list read round and round, with a step that shares no factor with most lengths. */
function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length] as T;
}

type Draft = Pick<Topic, 'name' | 'kind'> & Pick<Aliases, 'names'> & Partial<Aliases>;

function person(n: number): Draft {
  const first = pick(given, n);
  const middle = pick(given, n * 7 + 3);
  // Every pair of names comes once, then with a middle name.
  const last = pick(family, Math.floor(n / given.length));
  const round = Math.floor(n / (given.length * family.length));
  const name = round === 0 ? `${first} ${last}` : `${first} ${pick(given, round + n)} ${last}`;
  const names = [name, `${first[0]}. ${middle[0]}. ${last} ${n}`, `${first} ${middle}-${last}`];
  return {
    name,
    kind: 'person',
    names,
    shorthands: [last, `the ${pick(fields, n).toLowerCase()} chief`],
    ...(n % 3 === 0 && { context: [pick(things, n), pick(things, n + 5)] }),
  };
}

function organisation(n: number): Draft {
  const [place, field] = [pick(places, n), pick(fields, Math.floor(n / places.length))];
  const kind = pick(kinds, Math.floor(n / (places.length * fields.length)) + n * 3);
  const name = `${place} ${field} ${kind}`;
  const letters = `${place[0]}${field[0]}${kind[0]}${String.fromCharCode(65 + (n % 26))}`;
  return {
    name,
    kind: 'organisation',
    names: [name, `${field} ${kind} of ${place}`, letters, `${kind} for ${field} ${n}`],
    shorthands: [`${field} ${kind}`],
  };
}

function event(n: number): Draft {
  const [place, what, year] = [pick(places, n), pick(events, n), 1950 + (n % 75)];
  const field = pick(fields, Math.floor(n / 7));
  const name = `${year} ${place} ${field} ${what}`;
  return {
    name,
    kind: 'event',
    names: [
      name,
      `${place} ${what} of ${year}`,
      `${field} ${what} in ${place} ${n}`,
      `{great,big} ${place} ${field.toLowerCase()} ${what}`,
    ],
    shorthands: [`the ${place} ${what}`],
  };
}

function concept(n: number): Draft {
  const [left, right] = [pick(things, n), pick(things, Math.floor(n / things.length) + n)];
  const field = pick(fields, Math.floor(n / 11)).toLowerCase();
  const name = `${field} ${left} ${right}`;
  return {
    name,
    kind: 'concept',
    names: [name, `${left} ${right} for ${field}`, `${field} ${right} ${left} ${n}`],
    shorthands: [`${left} ${right}`, `${field} ${right}`],
  };
}

const makers = [person, person, organisation, event, concept];

/** @param count of topics; each has five aliases. */
export function largePack(count: number): Pack {
  const topics = Array.from({ length: count }, (_, n): Topic => {
    const make = pick(makers, n);
    const { name, kind, ...aliases } = make(
      Math.floor(n / makers.length) * (make === person ? 2 : 1) + (n % makers.length === 1 ? 1 : 0),
    );
    return {
      id: `topic-${String(n).padStart(6, '0')}`,
      name: `${name} ${n}`.slice(0, 80),
      kind,
      summary: `${name} is one of the many that this pack was made of, to see what many cost.`,
      statements: [2001, 2009, 2014].map((year, at) => ({
        text: `In ${year} something is said to have been decided about ${name}, of which little is known.`,
        date: String(year),
        source: 'made-up',
        paragraphs: [at + 1],
      })),
      related:
        n > 0 ? [{ topic: `topic-${String(n - 1).padStart(6, '0')}`, relation: 'follows' }] : [],
      aliases: { ...noAliases, ...aliases },
    };
  });
  return {
    id: 'large-pack',
    title: 'A large pack',
    version: '1.0.0',
    license: 'CC0-1.0',
    language: 'en',
    asOf: '2015-02-11',
    sources: [
      { id: 'made-up', title: 'Made up', author: 'Nobody', published: '2015-02-11', paragraphs: 3 },
    ],
    topics,
  };
}
