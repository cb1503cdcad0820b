import type { Guard } from './place.ts';

const address = /:\/\/|^www\.|^[^@\s]+@[^@\s]+\.|\.[a-z]{2,}(?:[/?#:]|[)\].,;]*$)/;

/** A name inside an address or a file name is spelling, not a reference: `snowden.pdf`, `nsa.gov/about`. */
export const webAddressGuard: Guard = ({ text, tokens, from, to, isShorthand }) => {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  const touches = /[./_@:]/.test(text.charAt(start - 1)) || /[./_@:]/.test(text.charAt(end));
  if (!touches) return undefined;
  if (isShorthand && text.charAt(start - 1) === '@') return 'name of an account';
  const left = text.slice(Math.max(0, start - 200), start).search(/\S*$/);
  const head = text.slice(Math.max(0, start - 200), start).slice(left);
  const tail = /^\S{0,200}/.exec(text.slice(end))?.[0] ?? '';
  return address.test(head + text.slice(start, end) + tail) ||
    head.endsWith('_') ||
    tail.startsWith('_')
    ? 'inside an address'
    : undefined;
};
