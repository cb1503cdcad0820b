import * as v from 'valibot';
import type { Path, Report } from './problems.ts';

/** More unknown keys than this in one file are not listed one by one. */
const mostUnknownKeys = 20;

/** Checks data against a schema; reports in plain words. @returns the read value, if it is sound. */
export function readAs<S extends v.GenericSchema>(
  schema: S,
  data: unknown,
  report: Report,
): v.InferOutput<S> | undefined {
  const parse = (value: unknown) => v.safeParse(schema, value, { abortPipeEarly: true });
  let result = parse(data);
  if (result.success) return result.output;

  // The schema names one unknown key an object and run: take each out and look again.
  let rest = data;
  for (let n = 0; n < mostUnknownKeys; n += 1) {
    const unknown = result.issues?.filter(isUnknownKey).map(pathOf) ?? [];
    for (const path of unknown) {
      report(path, 'unknown key');
      rest = without(rest, path);
    }
    if (unknown.length === 0) break;
    result = parse(rest);
  }
  for (const issue of result.issues ?? []) {
    if (!isUnknownKey(issue)) report(pathOf(issue), inWords(issue));
  }
  return undefined;
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function inWords(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  return issue.expected === 'Object' ? 'must hold keys and values' : 'is missing';
}

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

/** A copy of the data without the value at `path`. */
function without(data: unknown, path: Path): unknown {
  const [step, ...below] = path;
  if (step === undefined || typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) {
    return data.map((item, n) => (n === step ? without(item, below) : item));
  }
  const entries = Object.entries(data).filter(([key]) => below.length > 0 || key !== step);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, key === step ? without(item, below) : item]),
  );
}
