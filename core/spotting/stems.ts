/** At the end of a key: it stands for every word that begins so. No word of a text ends like this. */
export const stemMark = '*';
/** What is shorter begins too many words. */
export const shortestStem = 3;
