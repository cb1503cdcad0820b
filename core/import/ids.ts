const longest = 60;

/**
 * An id for each name: the same one whenever the file is read again, whatever else has come or gone in it.
 * Names in other scripts, and those that read alike, are told apart by a number made of the whole name.
 */
export function idsFor(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let id = idFor(name);
    if (taken.has(id)) id += `-${fingerprint(name)}`;
    for (let n = 2, base = id; taken.has(id); n += 1) id = `${base}-${n}`;
    taken.add(id);
    return id;
  });
}

/** "Zur Lage: Öl & Gas" -> "zur-lage-ol-gas"; what Latin letters cannot say ends in a number. */
export function idFor(name: string): string {
  const folded = fold(name);
  const id = readable(name);
  const isLossy =
    id === '' || /[^\p{P}\p{S}\p{Z}\p{Cc}a-z0-9]/u.test(folded) || id.length > longest;
  if (!isLossy) return id;
  return [id.slice(0, longest).replace(/-$/, ''), fingerprint(name)].filter(Boolean).join('-');
}

function readable(name: string): string {
  return fold(name)
    .replaceAll(/[.’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

function fold(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** FNV-1a, as an id may hold it. Kept apart from the keys of spotting, which may change. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
