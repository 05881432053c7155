import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBody } from '../body-schema.ts';
import { randomFrom } from '../testing-random.ts';
import type { ForeignText } from './foreign.ts';
import { bodyOfPost } from './html-body.ts';
import { inShort } from './testing-body.ts';
import { lexical, paragraph, text } from './testing-ghost.ts';

function converted(post: ForeignText) {
  const lost: string[] = [];
  const { body, ...rest } = bodyOfPost(post, { lose: (what) => lost.push(what) });
  parseBody(body);
  return { body: inShort(body), lost, ...rest };
}

const ofLexical = (...nodes: unknown[]) => converted({ form: 'lexical', text: lexical(...nodes) });
const li = (...children: unknown[]) => ({ type: 'listitem', children });
const list = (listType: string, ...children: unknown[]) => ({ type: 'list', listType, start: 3, children });

const nodes: Record<string, [node: unknown, body: string]> = {
  'a paragraph': [
    paragraph(text('One '), text('bold', 1), text(' & <both>', 3), { type: 'linebreak' }, text('gone', 4)),
    'p(One bold{bold}bold{italic{ & <both>}}/strike{gone})',
  ],
  'marks that we do not have': [
    paragraph(text('under', 8), text('code', 16), text('bold', 129)),
    'p(undercodebold{bold})',
  ],
  links: [
    paragraph({ type: 'link', url: 'https://a.example/?b=c&d', children: [text('a', 1)] }, { type: 'zwnj', text: '' }),
    'p(bold{link<https://a.example/?b=c&d>{a}})',
  ],
  headings: [{ type: 'extended-heading', tag: 'h4', children: [text('Head')] }, 'heading[3](Head)'],
  quotes: [{ type: 'extended-quote', children: [text('Q')] }, 'blockquote(p(Q))'],
  asides: [{ type: 'aside', children: [text('Pulled')] }, 'pullQuote(p(Pulled))'],
  'lists, and lists in them': [
    list('number', li(text('a')), li(list('bullet', li(text('b')))), li(text('c'))),
    'ol[3](li(p(a)ul(li(p(b))))li(p(c)))',
  ],
  lines: [{ type: 'horizontalrule' }, 'horizontalRule()'],
  pictures: [
    { type: 'image', src: 'https://old.example/a.jpg', alt: 'A', caption: 'The <em>lamp</em>', cardWidth: 'wide' },
    'figure[1 The lamp true]()',
  ],
  galleries: [
    {
      type: 'gallery',
      images: [
        { src: '/a.jpg', alt: 'A' },
        { src: '/b.jpg', caption: 'B' },
      ],
      caption: '<b>Both</b>',
    },
    'figure[1]() figure[2 B]() p(bold{Both})',
  ],
  films: [
    { type: 'embed', url: 'https://youtu.be/abcdef12345', html: '<iframe src="x"></iframe>', caption: 'Trailer' },
    'video[youtube abcdef12345 Trailer]()',
  ],
  'a post of elsewhere': [
    {
      ...{ type: 'embed', embedType: 'twitter', url: 'https://twitter.com/a/status/1' },
      html: '<blockquote class="twitter-tweet"><p>Said</p><a href="https://twitter.com/a/status/1">a</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>',
    },
    'blockquote(p(Said)p(link<https://twitter.com/a/status/1>{a}))',
  ],
  'what is embedded without an address': [
    { type: 'embed', html: '<iframe src="https://www.youtube.com/embed/abcdef12345"></iframe>' },
    'video[youtube abcdef12345]()',
  ],
  'HTML, and none of it after its end': [
    { type: 'html', html: '<table><tr><td>a<!--' },
    'table(tableRow(tableCell(p(a))))',
  ],
  Markdown: [
    { type: 'markdown', markdown: '## Head\n\nOne\n*two*\n\n> q' },
    'heading[2](Head) p(One/italic{two}) blockquote(p(q))',
  ],
  buttons: [{ type: 'button', buttonUrl: 'https://a.example', buttonText: 'Buy' }, 'p(link<https://a.example>{Buy})'],
  'spoilers in a toggle': [
    { type: 'toggle', heading: '<span>Spoiler alert: the end</span>', content: '<p>He dies</p><p>twice</p>' },
    'spoiler[the end](p(He dies)p(twice))',
  ],
  'spoilers in HTML': [
    { type: 'html', html: '<details class="spoiler"><summary>The end</summary><p>He dies</p></details>' },
    'spoiler[The end](p(He dies))',
  ],
};

for (const [name, [node, body]] of Object.entries(nodes)) {
  test(`lexical: ${name}`, () => {
    const made = ofLexical(node, paragraph(text('after')));
    assert.equal(made.body, `${body} p(after)`);
    assert.deepEqual(made.lost, []);
  });
}

const everybody = { web: { nonMember: true, memberSegment: 'status:free,status:-free' } };

const partly: Record<string, [node: unknown, body: string, lost: string[]]> = {
  'the link of a picture': [
    { type: 'image', src: '/a.jpg', href: 'https://a.example' },
    'figure[1]() ',
    ['the link of a picture to https://a.example'],
  ],
  bookmarks: [
    {
      ...{ type: 'bookmark', url: 'https://a.example', caption: 'Read it' },
      metadata: { title: 'A', description: 'Of it', icon: 'https://a.example/i.png' },
    },
    'p(link<https://a.example>{A}/Of it) p(Read it) ',
    ['the form of a bookmark to https://a.example, whose words were kept'],
  ],
  callouts: [
    { type: 'callout', calloutText: '<b>Mind</b> it', calloutEmoji: '💡' },
    'p(bold{Mind} it) ',
    ['the form of a callout, whose words were kept'],
  ],
  toggles: [
    { type: 'toggle', heading: 'Cast', content: '<p>Her</p>' },
    'heading[3](Cast) p(Her) ',
    ['the form of a toggle, whose words were kept'],
  ],
  listings: [
    { type: 'codeblock', code: 'if a <b>\n  c', caption: 'Code' },
    'p(if a <b>/c) p(Code) ',
    ['the form of a listing, whose words were kept'],
  ],
  files: [
    { type: 'file', src: 'https://old.example/a.pdf', fileTitle: 'A', fileCaption: 'Of it' },
    'p(link<https://old.example/a.pdf>{A}) p(Of it) ',
    ['what https://old.example/a.pdf showed, in whose place a link stands'],
  ],
  sounds: [
    { type: 'audio', src: 'https://old.example/a.mp3', title: 'A' },
    'p(link<https://old.example/a.mp3>{A}) ',
    ['what https://old.example/a.mp3 showed, in whose place a link stands'],
  ],
  'films of its own': [
    { type: 'video', src: 'https://old.example/a.mp4', fileName: 'a.mp4' },
    'p(link<https://old.example/a.mp4>{a.mp4}) ',
    ['what https://old.example/a.mp4 showed, in whose place a link stands'],
  ],
  headers: [
    {
      ...{ type: 'header', header: 'Head', subheader: 'Sub', backgroundImageSrc: '/a.jpg' },
      ...{ buttonEnabled: true, buttonText: 'Go', buttonUrl: 'https://a.example' },
    },
    'figure[1]() heading[2](Head) p(Sub) p(link<https://a.example>{Go}) ',
    ['the form of a header, whose words were kept'],
  ],
  products: [
    {
      ...{ type: 'product', productTitle: 'Her', productDescription: '<p>Good</p>', productImageSrc: '/a.jpg' },
      ...{ productRatingEnabled: true, productStarRating: 4, productButtonEnabled: true },
      ...{ productButton: 'Buy', productUrl: 'https://a.example' },
    },
    'figure[1]() heading[3](Her) p(Good) p(link<https://a.example>{Buy}) ',
    ['the form of a product, whose words were kept', 'the rating of a product, 4 of 5 stars'],
  ],
  'calls to action': [
    {
      type: 'call-to-action',
      textValue: '<p>Come</p>',
      ...{ hasSponsorLabel: true, sponsorLabel: '<p>Sponsored</p>' },
      showButton: true,
      buttonText: 'Go',
      buttonUrl: '/go',
      visibility: everybody,
    },
    'p(Sponsored) p(Come) p(link</go>{Go}) ',
    ['the form of a call to action, whose words were kept'],
  ],
  'forms to sign up': [{ type: 'signup', header: '<b>Join</b>' }, '', ['a form to sign up: “Join”']],
  paywalls: [{ type: 'paywall' }, '', ['where the part for members began']],
  'what mails alone had': [{ type: 'email', html: '<p>Hey</p>' }, '', ['what stood in its mail alone']],
  'calls in mails': [{ type: 'email-cta', html: '<p>Hey</p>' }, '', ['what stood in its mail alone']],
  'the ticks of a list': [list('check', li(text('a'))), 'ul(li(p(a))) ', ['the ticks of a list']],
  'what not everybody saw': [
    { type: 'html', html: '<p>Secret</p>', visibility: { web: { nonMember: false, memberSegment: 'status:-free' } } },
    '',
    ['the card html, which not everybody saw there'],
  ],
  'what not everybody saw, as it was written before': [
    { type: 'html', html: '<p>Secret</p>', visibility: { showOnWeb: false, showOnEmail: true } },
    '',
    ['the card html, which not everybody saw there'],
  ],
  'a card that nobody knows': [
    { type: 'collection', children: [paragraph(text('kept'))] },
    'p(kept) ',
    ['the card collection, whose words were kept'],
  ],
  'what has no name': [{}, '', ['the card without a name']],
};

for (const [name, [node, body, lost]] of Object.entries(partly)) {
  test(`lexical: ${name}: what is lost is said`, () => {
    const made = ofLexical(node, paragraph(text('after')));
    assert.equal(made.body, `${body}p(after)`);
    assert.deepEqual(made.lost, lost);
  });
}

test('a spoiler that one card begins and another ends makes the story a draft, and stays under bars', () => {
  const made = ofLexical(
    { type: 'html', html: '<div class="x"><details class="spoiler"><summary>The end</summary>' },
    paragraph(text('He dies')),
    { type: 'html', html: '</details></div>' },
  );
  assert.equal(made.spoilers, 'unpaired');
  assert.equal(made.body, 'spoiler[](p(He dies))');
});

const begun: Record<string, string> = {
  'behind an end of another': '</div><div class="spoiler">',
  'behind an end that is a comment': '<!-- </div> --><div class="spoiler">',
  'with an end in an attribute': '<div class="spoiler" title="</div>">',
  'by the tag of Disqus': '<spoiler>',
};

for (const [name, html] of Object.entries(begun)) {
  test(`a card that begins a spoiler ${name} leaves nothing behind it open`, () => {
    const made = ofLexical({ type: 'html', html }, paragraph(text('He dies')), { type: 'html', html: '</div>' });
    assert.deepEqual([made.spoilers, made.body], ['unpaired', 'spoiler[](p(He dies))']);
  });
}

test('a spoiler in Markdown that a paragraph ends makes the story a draft', () => {
  const made = ofLexical({ type: 'markdown', markdown: '<span class="spoiler">He\n\ndies</span>' });
  assert.equal(made.spoilers, 'unpaired');
});

const caption = 'The <span class="spoiler">dead</span> lamp';
const film = { type: 'embed', url: 'https://youtu.be/abcdef12345', html: '<iframe src="x"></iframe>' };

test('a caption with a spoiler stands below what is shown, under bars', () => {
  const below = 'p(The spoilerText{dead} lamp)';
  const link = (name: string) => `p(link<https://old.example/a.mp4>{${name}})`;
  const own = { type: 'video', src: 'https://old.example/a.mp4', fileName: 'a.mp4' };
  const card = (kind: string, html: string) =>
    `<figure class="kg-card kg-${kind}-card">${html}<figcaption>${caption}</figcaption></figure>`;
  for (const [made, body] of [
    [ofLexical({ ...film, caption }), `video[youtube abcdef12345]() ${below}`],
    [ofLexical({ ...own, caption }), `${link('a.mp4')} ${below}`],
    [
      ofHtml(card('video', '<video src="https://old.example/a.mp4"></video>')),
      `${link('https://old.example/a.mp4')} ${below}`,
    ],
    [
      ofHtml(card('bookmark', '<a href="https://a.example"><div class="kg-bookmark-title">A</div></a>')),
      `p(link<https://a.example>{A}) ${below}`,
    ],
  ] as const)
    assert.deepEqual([made.spoilers, made.body], ['paired', body]);
});

test('HTML: a card that is a spoiler itself stands under bars', () => {
  const card = (kind: string, html: string) => `<div class="kg-card kg-${kind}-card spoiler">${html}</div>`;
  const toggled = '<h4 class="kg-toggle-heading-text">Cast</h4><div class="kg-toggle-content"><p>He dies</p></div>';
  assert.equal(ofHtml(card('toggle', toggled)).body, 'spoiler[](p(Cast)p(He dies))');
  const file = '<a href="https://a.example"><div class="kg-file-card-title">He dies</div></a>';
  assert.equal(ofHtml(card('file', file)).body, 'spoiler[](p(link<https://a.example>{He dies}))');
});

test('brackets are prose in Ghost', () => {
  const made = ofLexical(paragraph(text('[gallery] [b]no[/b]\n\nhere')));
  assert.deepEqual([made.body, made.lost], ['p([gallery] [b]no[/b] here)', []]);
});

const mobiledoc = (sections: unknown[], given: Record<string, unknown> = {}) =>
  converted({
    form: 'mobiledoc',
    text: JSON.stringify({ version: '0.3.1', markups: [], atoms: [], cards: [], sections, ...given }),
  });

const sections: Record<string, [sections: unknown[], body: string]> = {
  'paragraphs with marks': [
    [
      [
        1,
        'p',
        [
          [0, [], 0, 'One '],
          [0, [0], 0, 'bold'],
          [0, [1], 1, ' both'],
          [1, [], 0, 0],
          [0, [], 1, 'x'],
          [0, [3], 1, 'y'],
        ],
      ],
    ],
    'p(One bold{bold}italic{bold{ both}}/bold{x}y)',
  ],
  links: [[[1, 'p', [[0, [2], 1, 'a']]]], 'p(link<https://a.example>{a})'],
  'headings and quotes': [
    [
      [1, 'h2', [[0, [], 0, 'H']]],
      [1, 'blockquote', [[0, [], 0, 'Q']]],
      [1, 'aside', [[0, [], 0, 'P']]],
    ],
    'heading[2](H) blockquote(p(Q)) pullQuote(p(P))',
  ],
  lists: [[[3, 'ol', [[[0, [], 0, 'a']], [[0, [], 0, 'b']]]]], 'ol[1](li(p(a))li(p(b)))'],
  pictures: [[[2, 'https://old.example/a.jpg']], 'figure[1]()'],
  cards: [
    [
      [10, 0],
      [10, 1],
      [10, 2],
      [10, 3],
    ],
    'figure[1 The lamp]() horizontalRule() p(italic{a}) p(bold{b})',
  ],
};
const parts = {
  markups: [['strong'], ['em'], ['a', ['rel', 'nofollow', 'href', 'https://a.example']], ['u']],
  atoms: [['soft-return', '', {}]],
  cards: [
    ['image', { src: '/a.jpg', caption: 'The lamp' }],
    ['hr', {}],
    ['card-markdown', { cardName: 'card-markdown', markdown: '*a*' }],
    ['markdown', { markdown: '**b**' }],
  ],
};

for (const [name, [given, body]] of Object.entries(sections)) {
  test(`mobiledoc: ${name}`, () => {
    const made = mobiledoc(given, parts);
    assert.deepEqual([made.body, made.lost], [body, []]);
  });
}

test('mobiledoc: what is lost is said', () => {
  const made = mobiledoc(
    [
      [10, 0],
      [10, 9],
      [7, 'x'],
      [1, 'p', [[0, [], 0, 'a']]],
    ],
    { cards: [['code', { code: 'x' }]] },
  );
  assert.equal(made.body, 'p(x) p(a)');
  assert.deepEqual(made.lost, [
    'the card without a name',
    'a part of the text whose kind nobody knows',
    'the form of a listing, whose words were kept',
  ]);
});

test('mobiledoc: a card, and the words of an atom, are read once however often the text names them', () => {
  const atoms = [
    ['mention', 'Wren', {}],
    ['soft-return', '', {}],
  ];
  const markers = [0, 1, 0, 1].map((at) => [1, [], 0, at]);
  const named = Array.from({ length: 1_000 }, () => [10, 0]);
  const made = mobiledoc([...named, [1, 'p', [...markers, [0, [], 0, 'a']]]], {
    cards: [['html', { html: '<p>long</p>' }]],
    atoms,
  });
  assert.equal(made.body, 'p(long) p(Wren//a)');
  assert.equal(new Set(made.lost).size, 1);
  assert.match(made.lost[0] ?? '', /where it stood once more/);
});

const ofHtml = (text: string) => converted({ form: 'ghost-html', text });

test('HTML: cards are read as those of the editor are', () => {
  const made = ofHtml(`<p>a</p>
<figure class="kg-card kg-image-card kg-width-full"><img src="/a.jpg" alt=""><figcaption>A</figcaption></figure>
<blockquote class="kg-blockquote-alt">Pulled</blockquote>
<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Spoilers!</h4>
<button><svg></svg></button></div><div class="kg-toggle-content"><p>He <b>dies</b></p></div></div>
<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://a.example"><div
class="kg-bookmark-title">A &lt;b&gt;</div><div class="kg-bookmark-description">Of it</div><img class="kg-bookmark-icon"
src="https://a.example/i.png"></a><figcaption>Read &amp;lt; it</figcaption></figure>
<div class="kg-card kg-audio-card"><img src="/t.jpg"><audio src="https://old.example/a.mp3"></audio><div
class="kg-audio-title">Sound</div><span>0:00</span></div>
<figure class="kg-card kg-video-card"><video src="https://old.example/a.mp4"></video><figcaption>Film</figcaption></figure>
<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="https://old.example/a.pdf"><div
class="kg-file-card-title">File</div><div class="kg-file-card-filesize">3 MB</div></a></div>`);
  assert.equal(
    made.body,
    [
      'p(a) figure[1 A true]() pullQuote(p(Pulled)) spoiler[](p(He bold{dies}))',
      'p(link<https://a.example>{A <b>}/Of it) p(Read &lt; it) p(link<https://old.example/a.mp3>{Sound})',
      'p(link<https://old.example/a.mp4>{Film}) p(link<https://old.example/a.pdf>{File})',
    ].join(' '),
  );
  assert.deepEqual(made.lost, [
    'the form of a bookmark to https://a.example, whose words were kept',
    ...['a.mp3', 'a.mp4', 'a.pdf'].map(
      (name) => `what https://old.example/${name} showed, in whose place a link stands`,
    ),
  ]);
});

test('HTML: what members alone saw is left out, and said', () => {
  const gated = (who: string, end = '<!--kg-gated-block:end-->') =>
    `<!--kg-gated-block:begin nonMember:${who} memberSegment:"status:free" --><p>${who}</p>${end}`;
  const made = ofHtml(`<p>a</p>${gated('false')}<p>b</p>${gated('true')}<p>c</p>${gated('false', '')}<p>d</p>`);
  assert.deepEqual([made.body, made.lost[0]], ['p(a) p(b) p(true) p(c)', 'what not everybody saw there']);
  for (const trap of ['<!--kg-gated-block:begin', '<!--kg-gated-block:end', '<!--kg-gated-block:begin nonMember:true'])
    ofHtml(trap.repeat(60_000));
});

const types = [
  ...[
    'paragraph',
    'heading',
    'quote',
    'aside',
    'list',
    'listitem',
    'link',
    'linebreak',
    'text',
    'horizontalrule',
    'image',
  ],
  ...['gallery', 'embed', 'bookmark', 'callout', 'toggle', 'html', 'markdown', 'codeblock', 'button', 'file', 'audio'],
  ...['video', 'header', 'signup', 'paywall', 'email', 'product', 'call-to-action', 'unheard-of', 'constructor', ''],
];
const values = [
  ...[
    '',
    'words',
    '<b>a',
    '<details class="spoiler">',
    '<a( class="spoiler">',
    '</p><!--',
    'javascript:alert(1)',
    '/a.jpg',
  ],
  ...['https://youtu.be/abcdef12345', '[spoiler]', '\u0000\uD800', '0'],
  ...[null, true, -1, 1e9, [], {}, { title: 'x', nonMember: false }, [{ src: '/a' }, 3, null]],
];
const keys = [
  'tag',
  'listType',
  'start',
  'url',
  'src',
  'html',
  'markdown',
  'caption',
  'heading',
  'content',
  'images',
  'format',
];

function anything(next: () => number, depth: number): unknown {
  const one = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T;
  if (depth === 0 || next() < 0.1) return one(values);
  const node: Record<string, unknown> = { type: one(types) };
  if (next() < 0.4) node.text = one(values);
  for (let given = Math.floor(next() * 6); given > 0; given -= 1) node[one(keys)] = one(values);
  if (next() < 0.8) node.children = Array.from({ length: Math.floor(next() * 4) }, () => anything(next, depth - 1));
  return node;
}

/** Arrays of arrays of small numbers and words, as sections and markers are. */
function anySection(next: () => number, depth: number): unknown {
  if (depth === 0 || next() < 0.3)
    return [0, 1, 2, 3, 10, -1, 'p', 'a', 'href', '<b>', null, {}][Math.floor(next() * 12)];
  return Array.from({ length: Math.floor(next() * 5) }, () => anySection(next, depth - 1));
}

test('whatever stands in a text, it is converted or said', () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const next = randomFrom(seed);
    ofLexical(...Array.from({ length: 4 }, () => anything(next, 5)));
    const some = () => Array.from({ length: 4 }, () => anySection(next, 4));
    mobiledoc(some(), {
      markups: some(),
      atoms: some(),
      cards: [...some(), ...types.map((type) => [type, anything(next, 1)])],
    });
    mobiledoc(
      some().flatMap((given) => [
        [1, 'p', given],
        [3, 'ul', given],
        [10, Math.floor(next() * 6)],
      ]),
      { markups: some() },
    );
  }
});

test('what nests without end is read all the same', () => {
  for (const type of ['paragraph', 'list', 'quote', 'link', 'unheard-of']) {
    const opened = `{"type":"${type}","children":[`.repeat(20_000);
    const text = `{"root":{"children":[${opened}${']}'.repeat(20_000)}]}}`;
    const made = converted({ form: 'lexical', text });
    assert.ok(made.lost.includes('what nests deeper than anybody writes'), type);
  }
  const opened = Array.from({ length: 20_000 }, () => [0, [0], 0, 'a']);
  assert.match(mobiledoc([[1, 'p', opened]], { markups: [['em']] }).body, /aaaa/);
});
