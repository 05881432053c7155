import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyBody } from './body.ts';
import { HEADLINE_MAX, VERDICT_MAX } from './content-limits.ts';
import { storyForm } from './content-schema.ts';
import { refusalOf } from './form-input.ts';

const said = (form: Record<string, unknown>) => {
  const parsed = storyForm.safeParse(form);
  return parsed.success ? {} : (refusalOf(parsed.error).errors ?? {});
};

test('a form as a browser sends it becomes the content of a story', () => {
  const content = storyForm.parse({
    storyId: '12',
    headline: ' Review:\r\n *White Errand* ',
    verdict: 'Handsome.\r\nPatient. ',
    score: '50',
    sectionId: '2',
    tags: 'westerns, snow',
    workId: '7',
    edition: 'Festival cut',
    leadMediaId: '',
    disclosed: 'code',
    disclosure: '',
    slug: ' White-Errand ',
    text: 'It is eleven minutes.\r\n\r\n## The parcel\r\n\r\n',
    entry1: '3',
    blurb1: 'First.',
    byline1: 'account-4',
    byline2: 'guest-4',
  });
  assert.deepEqual(content, {
    headline: 'Review: *White Errand*',
    verdict: 'Handsome.\nPatient.',
    score: 50,
    sectionId: 2,
    tags: ['westerns', 'snow'],
    workId: 7,
    edition: 'Festival cut',
    leadMediaId: null,
    disclosed: 'code',
    disclosure: '',
    slug: 'white-errand',
    body: {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'It is eleven minutes.' }] },
        { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'The parcel' }] },
      ],
    },
    entries: [{ workId: 3, blurb: 'First.' }],
    bylines: [
      { by: 'account', id: 4 },
      { by: 'guest', id: 4 },
    ],
  });
});

test('an untouched form is an empty draft', () => {
  const content = storyForm.parse({ text: '' });
  assert.deepEqual([content.headline, content.score, content.tags, content.body], ['', null, [], emptyBody]);
});

test('a form that could not show the text leaves it alone', () => {
  assert.equal(storyForm.parse({ headline: 'x' }).body, undefined);
});

test('what no database stores is not stored', () => {
  const nul = '\u0000';
  const text = { type: 'text', text: `a${nul}b\ud800` };
  const body = JSON.stringify({ type: 'doc', content: [{ type: 'paragraph', content: [text] }] });
  const content = storyForm.parse({ headline: `x${nul}y`, verdict: `v${nul}\r\nw`, tags: `t${nul}u`, body });
  assert.deepEqual([content.headline, content.verdict, content.tags], ['xy', 'v\nw', ['tu']]);
  assert.equal(content.body?.content[0]?.content?.[0]?.text, 'ab\ufffd');
});

test('the paragraph that the editor keeps for going on is not part of the text', () => {
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'x' }] };
  const body = JSON.stringify({ type: 'doc', content: [paragraph, { type: 'paragraph' }, { type: 'paragraph' }] });
  assert.deepEqual(storyForm.parse({ body }).body?.content, [paragraph]);
});

const refused: [string, Record<string, string>, RegExp][] = [
  ['headline', { headline: 'x'.repeat(HEADLINE_MAX + 1) }, /^241 characters; 240 fit\.$/],
  ['verdict', { verdict: 'x'.repeat(VERDICT_MAX + 1) }, /^281 characters; 280 fit\.$/],
  ['score', { score: '4.5' }, /scale/],
  ['sectionId', { sectionId: 'film' }, /those shown/],
  ['tags', { tags: '!!!' }, /needs a letter/],
  ['slug', { slug: 'Über alles' }, /a to z/],
  ['slug', { slug: 'new' }, /for itself/],
  ['entries', { entry1: '3', entry2: '3' }, /twice/],
  ['body', { body: '{"type":"doc","content":[{"type":"script"}]}' }, /cannot be saved as it is: .*script/],
  ['body', { body: 'not json' }, /cannot be saved as it is/],
  ['body', { text: '[[spoiler: x]]\n## No\n[[end of spoiler]]' }, /a spoiler holds/],
];

for (const [field, form, sentence] of refused) {
  test(`beside ${field}: ${sentence.source}`, () => {
    assert.match(said(form)[field] ?? '', sentence);
    assert.deepEqual(Object.keys(said(form)), [field]);
  });
}
