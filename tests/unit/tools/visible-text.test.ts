import { describe, expect, test } from 'vitest';
import { visibleText } from '../../../scripts/spot/visible-text.ts';

/** The blocks that may be marked, as text. */
function blocks(html: string): string[] {
  const { text, blocks } = visibleText(html);
  return blocks.map(({ start, end }) => text.slice(start, end));
}

describe('the visible text of HTML', () => {
  test('has a line for each block and collapsed white space', () => {
    const { text } = visibleText(
      '<body><h1>One\n  two</h1><p>Three <b>fo</b>ur</p><ul><li>five<li>six</ul>',
    );
    expect(text).toBe('One two\nThree four\nfive\nsix\n');
  });

  test('keeps words apart that only an element parts, and together what none does', () => {
    expect(blocks('<p>Ed<i>ward</i> <b>Snowden</b></p>')).toEqual(['Edward Snowden']);
    expect(blocks('<table><tr><td>Edward</td><td>Snowden</td></tr></table>')).toEqual([
      'Edward',
      'Snowden',
    ]);
  });

  test('leaves out what is not shown', () => {
    const html = `<head><title>T</title><style>a{}</style></head>
      <p hidden>no</p><p style="color:red; display: none">no</p><template>no</template>
      <script>no</script><p>yes</p>`;
    expect(visibleText(html)).toMatchObject({ text: 'yes\n', title: 'T' });
  });

  test('shows code and form fields, and has no block for them', () => {
    const html = '<p>See <code>run Edward</code> Snowden.</p><textarea>Edward Snowden</textarea>';
    expect(visibleText(html).text).toBe('See run Edward Snowden.\nEdward Snowden\n');
    expect(blocks(html)).toEqual(['See', 'Snowden.']);
  });

  test('knows headings', () => {
    expect(visibleText('<h2>Edward <i>Snowden</i></h2><p>x</p>').blocks.map((b) => b.kind)).toEqual(
      ['heading', 'text'],
    );
  });

  test('reads pages that leave out html, head and body', () => {
    expect(visibleText('<title>T</title><p>Edward Snowden').text).toBe('Edward Snowden\n');
    expect(visibleText('just text').text).toBe('just text\n');
    expect(visibleText('').text).toBe('');
  });

  test('keeps fixed spaces and soft hyphens, for offsets count them', () => {
    expect(visibleText('<p>Xi&nbsp;Jin&shy;ping</p>').text).toBe('Xi\u00a0Jin\u00adping\n');
  });

  test('blocks begin and end with a letter, not with a space', () => {
    const { text, blocks } = visibleText('<p> one <code>x</code> two </p>');
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two']);
  });
});
