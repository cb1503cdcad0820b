import type { Tab } from './driver.ts';

/** Writes into the field with this label, as typing does. */
export function fill(page: Tab, label: string, value: string): Promise<void> {
  return page.evaluate(
    ({ label, value }) => {
      const field = [...document.querySelectorAll('label')].find(
        (one) => one.innerText.trim() === label,
      )?.control as HTMLInputElement | HTMLTextAreaElement | null | undefined;
      if (!field) throw new Error(`No field is labelled ${label}.`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    { label, value },
  );
}

/** What the fields of a page hold, by label; radio buttons only where they are on. */
export function fields(page: Tab): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('label')].flatMap((label) => {
        const field = label.control as HTMLInputElement | null;
        if (!field || (field.type === 'radio' && !field.checked)) return [];
        return [[label.innerText.trim(), field.value]];
      }),
    ),
  );
}

/** The labels of fields that are at fault, with what is said of them. */
export function faults(page: Tab): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.form-field')].flatMap((field) => {
      const fault = field.querySelector<HTMLElement>('.field-fault')?.innerText.trim();
      return fault ? [`${field.querySelector('label')?.innerText.trim()}: ${fault}`] : [];
    }),
  );
}
