import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textIn } from '../body.ts';
import { parseBody } from '../body-schema.ts';
import { bodyOfHtml } from './html-body.ts';
import { inShort } from './testing-body.ts';

/** What a text becomes, in short: `p(…)`, marks as `bold{…}`, and what was lost. Every text is held against our schema. */
function converted(html: string, attached: string[] = []) {
  const lost: string[] = [];
  const { body, pictures } = bodyOfHtml(html, { lose: (what) => lost.push(what) }, attached);
  parseBody(body);
  return { body: inShort(body), lost, pictures };
}

const kept: Record<string, [html: string, body: string]> = {
  'paragraphs as blocks': [
    '<!-- wp:paragraph -->\n<p>One <strong>bold</strong>\nand <em>soft</em>.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph {"dropCap":true} -->\n<p class="x">Two<br>lines</p>\n<!-- /wp:paragraph -->',
    'p(One bold{bold} and italic{soft}.) p(Two/lines)',
  ],
  'paragraphs by empty lines': [
    'One\nline.\n\nTwo <b>bold</b>\n\n\n\nThree',
    'p(One/line.) p(Two bold{bold}) p(Three)',
  ],
  'empty lines within an emphasis': ['<em>One\n\nTwo</em>', 'p(italic{One}) p(italic{Two})'],
  'classic text between blocks': [
    'First\n<h2>Head</h2>\nThen\n<ul>\n<li>a</li>\n</ul>\nlast',
    'p(First) heading[2](Head) p(Then) ul(li(p(a))) p(last)',
  ],
  'headings of all levels': [
    '<h1>A</h1><h2>B</h2><h3>C</h3><h6>D</h6>',
    'heading[2](A) heading[2](B) heading[3](C) heading[3](D)',
  ],
  lists: [
    '<!-- wp:list {"ordered":true} -->\n<ol start="3"><!-- wp:list-item -->\n<li>a<ul><li>b</li></ul></li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->',
    'ol[3](li(p(a)ul(li(p(b)))))',
  ],
  'a list whose item begins with a picture': [
    '<ul><li><img src="https://old.example/a.jpg">a</li></ul>',
    'ul(li(p()figure[1]()p(a)))',
  ],
  'a quote with its source': [
    '<!-- wp:quote -->\n<blockquote class="wp-block-quote"><p>Q</p><cite>Her</cite></blockquote>\n<!-- /wp:quote -->',
    'blockquote(p(Q)p(italic{Her}))',
  ],
  'a pull quote': [
    '<!-- wp:pullquote -->\n<figure class="wp-block-pullquote"><blockquote><p>Pulled</p><cite>her</cite></blockquote></figure>\n<!-- /wp:pullquote -->',
    'pullQuote(p(Pulled/italic{her}))',
  ],
  'a line': [
    'a<hr>b<!-- wp:separator --><hr class="wp-block-separator"/><!-- /wp:separator -->',
    'p(a) horizontalRule() p(b) horizontalRule()',
  ],
  'the end of the teaser': ['a\n\n<!--more-->\n\nb<!--nextpage-->c', 'p(a) p(bc)'],
  'the end of the teaser as a block': [
    '<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->\n<!-- wp:spacer /--><p>a</p>',
    'p(a)',
  ],
  links: [
    '<a href="https://a.example/?b=c&amp;d">a</a> <a href="/b">b</a> <a href="//c.example/">c</a> <a href="mailto:a@b.example">d</a> <a name="x">e</a>',
    'p(link<https://a.example/?b=c&d>{a} link</b>{b} link<https://c.example/>{c} link<mailto:a@b.example>{d} e)',
  ],
  'a picture with its caption': [
    '<!-- wp:image {"id":7} -->\n<figure class="wp-block-image alignwide"><a href="https://old.example/a.jpg"><img src="https://old.example/a-300x200.jpg" alt="A lamp" class="wp-image-7"/></a><figcaption>The <em>lamp</em></figcaption></figure>\n<!-- /wp:image -->',
    'figure[1 The lamp true]()',
  ],
  'a picture between words': [
    'before <img src="https://old.example/a.jpg" alt=""> after',
    'p(before) figure[1]() p(after)',
  ],
  'a gallery of blocks': [
    '<!-- wp:gallery --><figure class="wp-block-gallery"><!-- wp:image --><figure class="wp-block-image"><img src="https://old.example/a.jpg"/><figcaption>A</figcaption></figure><!-- /wp:image --><!-- wp:image --><figure class="wp-block-image"><img src="https://old.example/b.jpg"/></figure><!-- /wp:image --><figcaption>Both</figcaption></figure><!-- /wp:gallery -->',
    'figure[1 A]() figure[2]() p(Both)',
  ],
  '[caption]': [
    '[caption id="attachment_7" align="alignnone" width="300"]<a href="x"><img class="wp-image-7" src="https://old.example/a.jpg" alt="A" /></a> The lamp[/caption] After',
    'figure[1 The lamp]() p(After)',
  ],
  '[gallery]': ['[gallery ids="7, 8" size="large"]', 'figure[1]() figure[2]()'],
  'films in every way': [
    '[embed]https://www.youtube.com/watch?v=abcdef12345[/embed]\n\nhttps://vimeo.com/12345678\n\n[youtube https://youtu.be/abcdef12345]\n\n[vimeo 12345678]\n\n<iframe src="//www.youtube.com/embed/abcdef12345" title="Trailer"></iframe>',
    'video[youtube abcdef12345]() video[vimeo 12345678]() video[youtube abcdef12345]() video[vimeo 12345678]() video[youtube abcdef12345 Trailer]()',
  ],
  'a film as a block': [
    '<!-- wp:embed {"url":"https://youtu.be/abcdef12345"} -->\n<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/abcdef12345\n</div><figcaption>Trailer</figcaption></figure>\n<!-- /wp:embed -->',
    'video[youtube abcdef12345 Trailer]()',
  ],
  'a table': [
    '<!-- wp:table -->\n<figure class="wp-block-table"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1<br>2</td></tr></tbody></table><figcaption>Sums</figcaption></figure>\n<!-- /wp:table -->',
    'table(tableRow(tableHeader(p(A))tableHeader(p(B)))tableRow(tableCell(p(1/2))tableCell(p()))) p(Sums)',
  ],
  'what looks like a shortcode': [
    'He said [sic] that [1] and [the end]. [[gallery]]',
    'p(He said [sic] that [1] and [the end]. [gallery])',
  ],
  'a spoiler': [
    'a [spoiler title="Who dies"]<p>Rosebud.</p><h2>Head</h2>[/spoiler] b',
    'p(a) spoiler[Who dies](p(Rosebud.)p(Head)) p(b)',
  ],
  'a spoiler whose signs stand in paragraphs of their own': [
    '<p>a</p><p>[spoiler title="The end"]</p><p>He dies</p><ul><li>b</li></ul><p>[/spoiler]</p><p>c</p>',
    'p(a) spoiler[The end](p(He dies)ul(li(p(b)))) p(c)',
  ],
  'a spoiler that begins and ends within paragraphs': [
    '<p>a [spoiler]He</p><p>dies[/spoiler] c</p>',
    'p(a spoilerText{He}) p(spoilerText{dies} c)',
  ],
  'spoilers where no block can stand': [
    '<h2>a [spoiler]b[/spoiler]</h2><blockquote class="wp-block-pullquote"><p>c [spoiler]d[/spoiler]</p></blockquote><table><tr><td>e</td>[spoiler]<td>f</td></tr><tr><td>g</td></tr>[/spoiler]<tr><td>h</td></tr></table>',
    'heading[2](a spoilerText{b}) pullQuote(p(c spoilerText{d})) table(tableRow(tableCell(p(e))tableCell(p(spoilerText{f})))tableRow(tableCell(p(spoilerText{g}))tableCell(p()))tableRow(tableCell(p(h))tableCell(p())))',
  ],
  'spoilers in captions': [
    '<figure><img src="https://old.example/a.jpg"><figcaption>a [spoiler]b[/spoiler]</figcaption></figure>[caption]<img src="https://old.example/b.jpg"> c [spoiler]d[/spoiler][/caption]<table><caption>e [spoiler]f[/spoiler]</caption><tr><td>g</td></tr></table><pre class="wp-block-verse">h [spoiler]i[/spoiler]</pre>',
    'figure[1]() p(a spoilerText{b}) figure[2]() p(c spoilerText{d}) table(tableRow(tableCell(p(g)))) p(e spoilerText{f}) p(h spoilerText{i})',
  ],
  'a spoiler around a picture': [
    '[spoiler]<figure><img src="https://old.example/a.jpg"><figcaption>He dies</figcaption></figure>[/spoiler]',
    'spoiler[](figure[1 He dies]())',
  ],
  'what our own exports mark as a spoiler': [
    '<p>a <span class="spoiler">b <em>c</em></span> d</p><details class="spoiler"><summary>Spoiler: The end</summary><p>e <span class="spoiler">f</span></p><p>g</p></details><p>h</p>',
    'p(a spoilerText{b }spoilerText{italic{c}} d) spoiler[The end](p(e f)p(g)) p(h)',
  ],
  'two spoilers beside each other': ['[spoiler]a[/spoiler]\n\n[spoiler]b[/spoiler]', 'spoiler[](p(a)) spoiler[](p(b))'],
  'a verse': ['<pre class="wp-block-verse">a\n  b\n\nc</pre>', 'p(a/b) p(c)'],
  'HTML that is not closed': ['<div><p>a<p>b<ul><li>c', 'p(a) p(b) ul(li(p(c)))'],
  'entities, once': ['<p>&amp;lt;b&amp;gt; &eacute; &nbsp;</p><p>&nbsp;</p>', 'p(&lt;b&gt; é)'],
  nothing: ['', 'p()'],
};

for (const [name, [html, body]] of Object.entries(kept)) {
  test(`${name}`, () => {
    const { lost, body: made } = converted(html);
    assert.equal(made, body);
    assert.deepEqual(lost, name === 'a spoiler' ? ['the form of something in a spoiler, whose words were kept'] : []);
  });
}

const partly: Record<string, [html: string, body: string, lost: RegExp]> = {
  scripts: ['<script>alert(1)</script><p onclick="alert(2)">a</p><style>p{}</style>', 'p(a)', /^a script$/],
  'links that run something': [
    '<a href="javascript:alert(1)">a</a>',
    'p(a)',
    /^a link to javascript:alert\(1\), whose words were kept$/,
  ],
  'links with a tab in them': ['<a href="java\tscript:alert(1)">a</a>', 'p(a)', /^a link to java/],
  'frames of others': [
    '<iframe src="https://maps.example/x" title="Map"></iframe>',
    'p(link<https://maps.example/x>{Map})',
    /maps\.example\/x showed, in whose place a link stands/,
  ],
  'frames that run something': [
    '<iframe src="javascript:alert(1)"></iframe>',
    'p()',
    /^something shown from javascript/,
  ],
  'pictures without an address': ['<img src="data:image/png;base64,AAAA">a', 'p(a)', /^a picture without an address$/],
  'a shortcode of a plugin': [
    '[contact-form-7 id="3" title="x"] a [box]b[/box]',
    'p(a b)',
    /\[contact-form-7\]$|\[box\], whose words were kept$/,
  ],
  'a block of a plugin': [
    '<!-- wp:acme/card {"a":{"b":1}} --><div><p>a</p></div><!-- /wp:acme/card -->',
    'p(a)',
    /^the form of the block acme\/card, whose words were kept$/,
  ],
  'a block that is made when it is read': [
    '<!-- wp:latest-posts {"n":3} /--><p>a</p>',
    'p(a)',
    /^the block latest-posts$/,
  ],
  'a listing': ['<pre>if a\n  b</pre>', 'p(if a/b)', /^the form of a listing, whose words were kept$/],
  'joined cells': [
    '<table><tr><td colspan="2">a</td></tr><tr><td>b<table><tr><td>c</td></tr></table></td><td>d</td></tr></table>',
    'table(tableRow(tableCell(p(a))tableCell(p()))tableRow(tableCell(p(b/c))tableCell(p(d))))',
    /^the joining of cells in a table$/,
  ],
  'elements that nobody knows': [
    '<marquee>a</marquee><x-shortcode data-given="{">b</x-shortcode>',
    'p(ab)',
    /^<marquee>, whose words were kept$|^the shortcode \[\?\], whose words were kept$/,
  ],
  sounds: [
    '[audio mp3="https://old.example/a.mp3"][/audio]<video><source src="https://old.example/b.mp4"></video>',
    'p(link<https://old.example/a.mp3>{https://old.example/a.mp3}) p(link<https://old.example/b.mp4>{https://old.example/b.mp4})',
    /showed, in whose place a link stands$/,
  ],
};

for (const [name, [html, body, sentence]] of Object.entries(partly)) {
  test(`${name}: what is lost is said`, () => {
    const { lost, body: made } = converted(html);
    assert.equal(made, body);
    assert.ok(lost.length > 0);
    for (const what of lost) assert.match(what, sentence);
  });
}

const unpaired = {
  'that does not end': '<p>a</p><p>[spoiler]</p><p>He dies</p>',
  'that does not begin': '<p>He dies</p>[/spoiler]',
  'whose sign stands where no reader looks': '<p>a</p><textarea>[spoiler]</textarea><p>He dies</p>[/spoiler]',
  'whose tag a paragraph ends': '<p>a <spoiler>He</p>\n<p>dies</spoiler> b</p>',
  'whose tag an item ends': '<ul><li><span class="spoiler">He</li><li>dies</span></li></ul>',
  'whose tag a row ends': '<table><spoiler><tr><td>He dies</td></tr></spoiler></table>',
};

for (const [name, html] of Object.entries(unpaired)) {
  test(`a spoiler ${name} is told`, () => {
    const lost: string[] = [];
    const { spoilers } = bodyOfHtml(html, { lose: (what) => lost.push(what) });
    assert.equal(spoilers, 'unpaired');
    assert.ok(lost.includes('where a spoiler begins or ends, which is not said'));
  });
}

test('what follows a spoiler that does not end stays under it', () => {
  assert.equal(converted(unpaired['that does not end']).body, 'p(a) spoiler[](p(He dies))');
});

const covered: Record<string, [html: string, body: string]> = {
  'an item': ['<ul><li>a</li><li class="spoiler">b</li></ul>', 'ul(li(p(a))li(p(spoilerText{b})))'],
  'all items': ['<ol><li class="spoiler">b<ul><li>c</li></ul></li></ol>', 'spoiler[](ol[1](li(p(b)ul(li(p(c))))))'],
  'a cell': [
    '<table><tr><td>a</td><td class="x spoiler">b</td></tr></table>',
    'table(tableRow(tableCell(p(a))tableCell(p(spoilerText{b}))))',
  ],
  'a row, with its heading': [
    '<table><tr><td>a</td></tr><tr class="spoiler"><th>b</th></tr></table>',
    'table(tableRow(tableCell(p(a)))tableRow(tableHeader(p(spoilerText{b}))))',
  ],
  'rows together': [
    '<table><thead><tr><th>a</th></tr></thead><tbody class="spoiler"><tr><td>b</td></tr></tbody></table>',
    'table(tableRow(tableHeader(p(a)))tableRow(tableCell(p(spoilerText{b}))))',
  ],
  'the words under a table': [
    '<table><caption class="spoiler">b</caption><tr><td>a</td></tr></table>',
    'table(tableRow(tableCell(p(a)))) spoiler[](p(b))',
  ],
  'words in a tag of Disqus': ['<p>a <spoiler>b</spoiler></p>', 'p(a spoilerText{b})'],
  'what nests without end': [`${'<div>'.repeat(300)}<b class="spoiler">b</b>`, 'p(spoilerText{b})'],
};

for (const [name, [html, body]] of Object.entries(covered)) {
  test(`${name} that gives the work away: under bars`, () => {
    assert.deepEqual(converted(html), { body, lost: [], pictures: [] });
  });
}

test('a picture that cannot be under a bar is left out', () => {
  const { body, lost } = converted('<ul><li>a [spoiler]<img src="https://old.example/a.jpg">b[/spoiler]</li></ul>');
  assert.equal(body, 'ul(li(p(a)p(spoilerText{b})))');
  assert.deepEqual(lost, ['a picture, film or line in a spoiler that holds words alone']);
});

test('a text names its pictures by address, by number, or by the post that they are attached to', () => {
  const { pictures } = converted(
    '<img src="https://old.example/a-300x200.jpg" alt="A  lamp" class="alignleft wp-image-7"><img data-src="https://old.example/b.jpg" src="data:image/gif;base64,R0">[gallery ids="8"][gallery]',
    ['21', '22'],
  );
  assert.deepEqual(pictures, [
    { address: 'https://old.example/a-300x200.jpg', attachment: '7', alt: 'A lamp' },
    { address: 'https://old.example/b.jpg', attachment: '', alt: '' },
    ...['8', '21', '22'].map((attachment) => ({ address: '', attachment, alt: '' })),
  ]);
});

test('what nests without end is read all the same, and stays within what a text may hold', () => {
  for (const tag of ['div', 'blockquote', 'ul><li', 'b', 'table><tr><td']) {
    const { body, lost } = converted(`${`<${tag}>`.repeat(3_000)}deep`);
    assert.match(body, /deep/, tag);
    assert.ok(lost.length < 3_000);
  }
});

test('a text made to be slow is read in no time', () => {
  const traps = ['<', '[', '<!--', '[caption', '<a "', "<a '", '[a=', '</', '[/', '\n', '<!-- wp:a ', ' '];
  for (const trap of traps) {
    const { body } = bodyOfHtml(trap.repeat(60_000), { lose: () => {} });
    assert.ok(textIn(body).length >= 0);
  }
});

test('a text that is longer than any book is left out', () => {
  const { body, lost } = converted('a'.repeat(4_000_001));
  assert.deepEqual([body, lost], ['p()', ['all of it: the text is longer than a book']]);
});
