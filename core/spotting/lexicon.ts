/**
 * Closed classes of words that the guards reason with. They describe how news is written, never what
 * a pack knows: a name of a person, a firm or an event has no place here.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** May stand before a surname without being a given name: offices, ranks, forms of address, trades. */
export const titles = words(`
  mr mrs ms miss mx dr prof professor sir madam madame lord lady president vice vicepresident premier minister
  chancellor chairman chairwoman chair chairperson leader secretary general gen senator sen
  congressman congresswoman representative rep governor gov mayor judge justice attorney prosecutor
  ambassador director chief commander commissioner admiral adm colonel col captain capt major maj lieutenant lt
  sergeant sgt officer agent candidate nominee incumbent democrat republican
  contractor leaker whistleblower blower analyst hacker fugitive employee consultant technician spy defector
  administrator dissident refugee activist star author lawyer comrade herr frau monsieur señor senor
  sr sra don präsident praesident präsidenten staatschef staatspräsident parteichef président presidente
  lobby watchdog lobbyist giant
  chef whistleblowers informant informateur exmitarbeiter mitarbeiter lanceur analista
  президент президента президенту президентом президенте лидер лидера председатель председателя
  г господин товарищ экс
`);

/** Capitalised only because a sentence or a headline begins or rises there. */
export const functionWords = words(`
  a an the this that these those each every some any no all both either neither such another other
  i he she it we you they who whom whose which what when where why how while whereas whether
  and or but nor yet so for if unless until till since because although though as than then thus hence
  of in on at by to from with without within into onto over under above below between among amid against
  about after before during through throughout across around behind beyond despite except like near off
  per toward towards upon via versus vs not also only even still just once again ever never now today
  is are was were be been being am do does did has have had having will would shall should can could may
  might must let lets here there meanwhile however moreover instead later earlier recently former
  ex new old more most many much few one two three four five both first second last next
  his her its their our your my mine ours says said saying tells told asks asked meet meets why's
  yes oh well ask thanks thank blame watch read see meet did dear yesterday tomorrow tonight afterwards afterward soon often
  always sometimes finally recently reportedly perhaps maybe unlike besides elsewhere overnight anti pro non pre post mid
  breaking exclusive opinion analysis update video live photo photos quote
  der die das den dem des ein eine einen einem einer und oder aber als wie wenn weil dass auch nach von vom
  mit bei für gegen über um im in zu zum zur auf aus an ist war hat wird soll will kann
  le la les un une des du de et ou mais que qui quand comme avec sans pour par sur sous dans en au aux chez
  est a été selon après avant d l qu
  el los las unos unas y o pero cuando como con sin por para sobre según tras en del al es fue ha
  и а но или что как когда если с со к ко в во на о об от до из за по при у для не же бы ли это
`);

/** Function words that describe the noun behind them, "the first state visit"; all others lead on to something else. */
export const describing = words('new old former ex first second last next two three four five');

/** Written with a period that ends no sentence. */
export const abbreviations = words(`
  mr mrs ms dr prof sen rep gov gen col capt maj lt sgt adm cmdr jr sr st dept depts gov inc ltd co corp
  no nos vs ee jan feb mar apr jun jul aug sep sept oct nov dec ave blvd mme mlle г
`);

/** Months and days: capitalised, and neither a name nor a place. */
export const calendarWords = words(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  spring summer autumn fall winter
`);

/** Months by name, as they are written in dates. "May" is left out: it is a verb too. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar janvier enero',
    'february feb februar février febrero',
    'march märz marzo',
    'april apr avril abril',
    'mai mayo',
    'june jun juni juin junio',
    'july jul juli juillet julio',
    'august aug août agosto',
    'september sept sep septembre septiembre',
    'october oct oktober octobre octubre',
    'november nov novembre noviembre',
    'december dec dezember décembre diciembre',
  ].flatMap((names, n) => names.split(' ').map((name) => [name, n + 1] as const)),
);

/** A longer proper name that ends like this is the name of another thing: "Obama Foundation". */
export const namedThings = words(`
  foundation center centre library institute institution university college school academy museum
  association society club federation union guild fellowship fellows award awards prize medal scholarship
  street avenue road boulevard drive lane square plaza bridge highway expressway freeway
  city town township village county island islands lake mountain mount mountains river bay beach valley
  hill hills park forest peak falls creek gardens
  domain station airport hospital hotel restaurant church cathedral stadium arena theatre theater
  market supermarket store stores boutique farm farms winery brewery
  inc ltd llc corp corporation co company gmbh plc group holdings partners records films pictures
  band orchestra choir quartet trio cup league team chamber thought builders realty properties cafe café grill bakery lodge motel tavern
  pharmacy clinic dairy ranch estates cemetery plantation diner furniture motors
`);

/** Films, books and plays, and what is done with them: near these a name may be a title. */
export const workWords = words(`
  film films movie movies biopic thriller novel feature documentary sequel premiere premieres premiered
  starring actor actress casting screenplay cinema comic musical opera album
  kinofilm spielfilm romanverfilmung regisseur comicband
  cinéma romancier réalisateur bd biographique
  película películas cómic novela director protagonizada
  фильм фильма фильме фильмы роман кинокартина режиссер режиссёр картина экранах
  電影 电影 映画
`);

/** Said before or after a surname of another member of the family. */
export const kinWords = words(`
  elder younger older senior junior brother sister daughter son wife widow cousin grandfather grandmother
  nephew niece uncle aunt stepfather stepmother
  ältere älterer älteren jüngere jüngerer jüngeren père fils aîné aînée hermano hermana
  старший старшего старшему младший младшего сын брат
`);

/** Lower-case words that make a generic name somebody else's: "state Department of Justice". */
export const foreignCommonWords = words(`
  state states provincial province county city town local regional municipal tribal territorial
  cantonal shadow student youth junior parliamentary
`);

/** Numbers in words, below a hundred as they occur in news. */
export const numbers = words(`
  one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds several
  zwei drei vier fünf sechs sieben acht neun zehn deux trois quatre cinq six sept huit neuf dix
  dos tres cuatro cinco seis siete ocho nueve diez два две трое три четверо четыре пять шесть семь
`);

/** Words that a phrase may contain between its parts without saying anything of its own. */
export const glue = words(`
  a an the this that its their his her of from in inside within with by to into for at on as between and
  s so called self supposed purported reputed alleged allegedly accused suspected former then current serving active duty
  indicted charged wanted named unnamed other same new newly proposed planned upcoming controversial
  elite senior high ranking level top young male secretive shadowy notorious
  belonging affiliated associated linked tied connected working who were are is was been being
  requiring that which over on against under about
  der die das den dem des ein eine einen einem einer von vom im in für zur zum mit bei neue neuen neues
  mutmaßliche mutmaßlichen angebliche angeblichen
  le la les l un une des du de d en pour par au aux à sur contre nouveau nouvelle nouveaux nouvelles présumés
  el los las del al para por sobre nuevo nueva nuevos nuevas presuntos
  в на о об по для из с со и новой новая новые новых предполагаемых
  的 对 對 の を に へ と
`);

/** First names that end like an English verb; headlines need to know them apart. */
export const givenNamesInS = words(`
  james thomas charles chris nicholas louis dennis marcus lucas francis curtis travis ross hans klaus
  iris doris agnes phyllis carlos luis jesus andreas mathias matthias nikolas alexis boris tobias jonas
  elias silas moses otis morris amos ines mercedes lois jules gus rufus russ wes miles giles magnus
  fred ted ned ed jared alfred winifred mildred mohammed ahmed mohamed sayed
  sterling irving
`);

/** Kinds of institutions: what letters stand for ends in one of these. */
export const institutions = words(`
  act association agency academy authority alliance administration archive archives assembly army
  federation foundation institute society union council commission committee office organisation
  organization department ministry bureau company corporation college club conference congress
  network orchestra party school university
`);

/** Places that end like an English verb or plural. */
export const placesInS = words(`
  texas kansas arkansas illinois massachusetts paris wales honduras philippines netherlands athens
  cyprus minneapolis angeles vegas orleans naples brussels bahamas maldives seychelles mauritius
  laos barbados dallas indianapolis annapolis memphis columbus
`);

/**
 * How the names of countries, of a few capitals and of what is theirs begin, in Latin and Cyrillic letters: an
 * institution of theirs is not one of ours that bears the same name. Of the great powers only what no pack
 * here would call its own is missing: a topic's own qualifiers come first anyway.
 */
export const placeStart =
  /^(?:рф|kong|korea|corea|corée|südkorea|nordkorea|коре|zealand|neuseel|saudi|emirat|africa|afrika|afghan|afgan|albani|alban|algeri|algér|argelin|argentin|armeni|arméni|armenisch|australi|austria|autrich|österr|azerba|aserb|bahrain|banglad|belarus|weißruss|belgi|belg|bolivi|bosni|brasil|brazil|brésil|britain|british|britis|britann|bulgari|bulgar|cambod|camerun|canad|kanad|chile|colomb|kolumb|croati|kroat|cuba|kuba|cypr|zyper|tschech|czech|danish|danem|däni|denmark|ecuador|egypt|ägypt|eston|estn|ethiop|äthiop|finland|finni|finland|french|france|français|franzö|frances|francia|georgi|german|deutsch|allem|aleman|ghana|greece|greek|griech|grec|grieg|hongkong|hongkonger|hungar|ungar|húngar|hongr|iceland|island|india|indien|indisch|indones|iran|iraq|irak|irland|irish|ireland|israel|italy|itali|japan|japon|jordan|kazakh|kasach|kazaj|kenya|kenia|kirgis|kirguis|kirghiz|kyrgyz|kuwait|latvia|lettl|lebanon|liban|libanes|libya|libyen|lithuan|litau|malays|malta|maltes|mexic|mexik|méxic|moldov|mongol|morocc|marokk|marruec|myanmar|burm|nepal|netherl|niederl|dutch|nigeria|norway|norweg|norueg|pakistan|panama|paraguay|peru|perú|philippin|filipin|poland|polish|polni|polen|polac|polon|portug|qatar|katar|romania|rumän|ruman|roumain|russia|russis|ruso|rusa|russe|russland|rusia|serbi|singap|slovak|slowak|eslovac|sloven|slowen|spain|spani|españ|espagn|sri|sudan|swed|schwed|suéd|suec|swiss|switz|schweiz|suiss|suiz|syri|taiwan|tajik|thai|tunis|turk|türk|turq|turc|ugand|ukrain|ucran|urugu|uzbek|venezue|vietnam|yemen|zimbab|ankara|astana|baghdad|berlin|bern|bishkek|bischkek|bogot|brasíl|bratisl|brussel|brüssel|bucharest|bukarest|budapest|buenos|cairo|canberra|caracas|delhi|dhaka|dublin|geneva|hanoi|havan|haban|islamab|istanbul|jakarta|jerusal|kabul|kiev|kyiv|lima|lisbon|london|londr|madrid|manila|minsk|moscow|moscou|moscú|moskau|osaka|oslo|ottawa|paris|prag|pretori|pristina|riga|riyad|rome|roma|seoul|séoul|seúl|sofia|stockholm|sydney|tallinn|tbilis|tehran|teheran|tokyo|tokio|toronto|vienn|vilnius|viena|warsaw|warsch|varsov|zagreb|zurich|zürich|россий|росси|москв|москов|киргиз|кыргыз|бишкек|украин|киев|белорус|казах|армян|армени|азерб|грузи|молдав|молдов|узбек|таджик|туркм|болгар|словак|словац|чешск|чехи|польск|польш|венгр|венгер|румын|сербск|серби|хорват|герман|немец|француз|франци|италья|итали|испан|британ|англи|индий|инди|япон|израил|турец|турци|иран|ирак|сири|абхаз|осетин|прибалт|эстон|латв|литов|литв)/;

/** Adjectives of origin that end otherwise than `originEndings` says. */
export const origins = words(`
  french dutch greek welsh czech swiss thai filipino philippine basque catalan flemish afghan
  uk eu uae nz rok prc roc hk
`);

/** How adjectives of origin end: Indian, Chinese, British, Israeli, Pakistani, Icelandic. */
export const originEndings =
  /(?:[a-z]{2}(?:ian|ean|ese|ish)|[a-z]{3}(?:ani|aeli|aqi|emeni|landic|ican))$/;
