import { pageDate } from '../../core/page-date.ts';

/** Surest first. */
const places = [
  'meta[property="article:published_time" i]',
  'meta[itemprop="datePublished" i], meta[name="datePublished" i]',
  'meta[name="citation_publication_date" i], meta[name="parsely-pub-date" i], meta[name="pubdate" i]',
  'meta[name="dcterms.date" i], meta[name="dc.date" i], meta[name="dc.date.issued" i], meta[name="date" i]',
  'time[pubdate], [itemprop~="datePublished" i]',
];

/** The ISO day on which this frame's page says that it was published. */
export function readPageDate(): string | undefined {
  try {
    return pageDate(
      {
        dates: places.flatMap((place) =>
          find(place).map(
            (element) =>
              element.getAttribute('content') ??
              element.getAttribute('datetime') ??
              element.textContent.slice(0, 64),
          ),
        ),
        jsonLd: find('script[type="application/ld+json" i]').map((script) => script.textContent),
      },
      new Date().toISOString().slice(0, 10),
    );
  } catch {
    // A form can hide its own methods behind its fields; such a page has no date.
    return undefined;
  }
}

/** A page can hide `document.querySelectorAll` behind an image of that name. */
function find(selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)].slice(0, 10);
}
