import type { ReactElement } from 'react';
import { SHARE_SIZE, type ShareImage } from '#domain/share-image.ts';
import { box, picture, words } from './element.ts';
import { FACES } from './faces.ts';
import { capacity, cutBetweenWords } from './room.ts';
import { titleBlock, titleStep } from './title.ts';

/** The board by night, as tokens.css and board.css have it: the one thing that is lit. */
export const night = {
  board: '#ecd8ab',
  ink: '#1b140b',
  soft: '#57482b',
  rail: '#cdb682',
  bulb: '#a8650a',
  paper: '#14110f',
};

/** Above the board, or beside it. */
export const pictureSizes = {
  above: { width: SHARE_SIZE.width, height: 250 },
  beside: { width: 420, height: SHARE_SIZE.height },
};

const EDGE = 8;
const SIDE = 56;
/** The words on the rails, and from one rail to the next. */
const SAID = 33;
const LINE = 50;

const spread = { justifyContent: 'space-between', alignItems: 'center' };

/** A share image. `src` is its picture, cut to size. */
export function drawing(image: ShareImage, src: string | null): ReactElement {
  const above = image.lies === 'above';
  const cut = src ? pictureSizes[image.lies] : { width: 0, height: 0 };
  const board = {
    width: SHARE_SIZE.width - (above ? 0 : cut.width),
    height: SHARE_SIZE.height - (above ? cut.height : 0),
  };
  return box(
    {
      ...SHARE_SIZE,
      ...{ flexDirection: above ? 'column' : 'row', background: night.paper, color: night.ink, fontFamily: FACES },
    },
    src ? picture(src, cut) : null,
    box(
      {
        ...{ ...board, flexDirection: 'column', background: night.board, padding: `0 ${SIDE}px` },
        ...{ borderTop: `${EDGE}px solid ${night.ink}`, borderBottom: `${EDGE}px solid ${night.ink}` },
      },
      bulbs(board.width),
      image.ranks.length > 0 ? ranked(image, board) : above ? reviewed(image, board) : described(image, board),
      bulbs(board.width),
    ),
  );
}

function bulbs(width: number) {
  const lamps = Array.from({ length: Math.floor((width - 2 * SIDE) / 27.2) }, () =>
    box({ width: 9, height: 9, borderRadius: 9, background: night.bulb }),
  );
  return box({ height: 12, margin: '10px 9px', flexShrink: 0, ...spread }, ...lamps);
}

const label = (text: string) =>
  box(
    {
      ...{ fontSize: 19, lineHeight: '28px', fontWeight: 600, letterSpacing: 1.5, color: night.soft },
      ...{ textTransform: 'uppercase', maxHeight: 28, overflow: 'hidden', flexShrink: 0 },
    },
    text,
  );

const top = (image: ShareImage) =>
  box(
    { height: 48, flexShrink: 0, ...spread },
    words(image.publication, 1, { fontSize: 40, lineHeight: '48px', fontWeight: 900, letterSpacing: -2 }),
    label(image.label),
  );

/** Words on the rails of the board, one below each line. */
function onRails(text: string, lines: number, width: number) {
  const rails = Array.from({ length: lines }, (_, at) =>
    box({ position: 'absolute', top: (at + 1) * LINE - 2, left: 0, right: 0, height: 2, background: night.rail }),
  );
  const type = { fontSize: SAID, lineHeight: `${LINE}px`, fontWeight: 600, letterSpacing: -0.46 };
  const shown = cutBetweenWords(text, capacity({ size: SAID, most: lines }, width));
  return box({ position: 'relative', height: lines * LINE, flexShrink: 0 }, ...rails, words(shown, lines, type));
}

type Room = { width: number; height: number };

/** The words beside the score, as on the board of a review. */
function reviewed(image: ShareImage, board: Room) {
  const width = board.width - 2 * SIDE - (image.score ? 276 : 0);
  const step = titleStep(image.title, width, [
    { size: 84, line: 92, most: 1 },
    { size: 60, line: 66, most: 2 },
    { size: 46, line: 50, most: 3 },
  ]);
  const left = board.height - 2 * EDGE - 2 * 32 - 48 - step.line * step.most;
  return box(
    { flex: 1, overflow: 'hidden' },
    box(
      { width, flexDirection: 'column' },
      top(image),
      titleBlock(image.title, width, step),
      image.words ? onRails(image.words, Math.max(1, Math.floor(left / LINE)), width) : null,
    ),
    image.score && scoreBeside(image.score),
  );
}

function scoreBeside({ figure, of, stars }: NonNullable<ShareImage['score']>) {
  return box(
    {
      ...{ flexDirection: 'column', justifyContent: 'center', flex: 1, paddingLeft: 44, marginLeft: 44 },
      ...{ borderLeft: `2px solid ${night.rail}` },
    },
    box({ fontSize: 150, lineHeight: '140px', fontWeight: 900, letterSpacing: -9 }, figure),
    box({ height: 44, alignItems: 'center' }, label(of)),
    stars === null ? null : starRow(stars, 32),
  );
}

function starRow(stars: number, size: number) {
  const star = 'l2.7 6.1 6.6.7-5 4.4 1.5 6.5-5.8-3.4-5.8 3.4 1.5-6.5-5-4.4 6.6-.7z';
  const all = Array.from({ length: 5 }, (_, at) => `M${at * 23 + 10} .9${star}`).join('');
  // A half ends in the middle of a star, and the whole ones before the gap.
  const shown = Math.floor(stars) * 23 + (stars % 1) * 20;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 112 20" width="${size * 5.6}" height="${size}">` +
    `<clipPath id="c"><rect width="${shown}" height="20"/></clipPath>` +
    `<path d="${all}" fill="none" stroke="${night.ink}" stroke-width="1.2"/>` +
    `<path d="${all}" fill="${night.ink}" clip-path="url(#c)"/></svg>`;
  return picture(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, {
    width: size * 5.6,
    height: size,
  });
}

/** The first ranks of a list. */
function ranked(image: ShareImage, board: Room) {
  const width = board.width - 2 * SIDE;
  const step = titleStep(image.title, width, [
    { size: 66, line: 80, most: 1 },
    { size: 48, line: 54, most: 2 },
    { size: 40, line: 46, most: 3 },
  ]);
  const shown = image.ranks.slice(0, step.most > 1 ? 4 : 5);
  const more = image.more + image.ranks.length - shown.length;
  return box(
    { flexDirection: 'column', flex: 1, overflow: 'hidden' },
    top(image),
    titleBlock(image.title, width, step),
    ...shown.map(({ rank, title }) =>
      box(
        {
          ...{ height: 66, flexShrink: 0, alignItems: 'center', borderBottom: `2px solid ${night.rail}` },
          ...{ fontSize: 40, lineHeight: '64px', letterSpacing: -0.7 },
        },
        box({ width: 72, fontWeight: 900 }, String(rank)),
        words(title, 1, { width: width - 72, fontStyle: 'italic', fontWeight: 600 }),
      ),
    ),
    box({ flex: 1, alignItems: 'center' }, more > 0 ? label(`and ${more} more`) : null),
  );
}

/** A work, with what we say of it. */
function described(image: ShareImage, board: Room) {
  const width = board.width - 2 * SIDE;
  const step = titleStep(image.title, width, [
    { size: 132, line: 150, most: 1 },
    { size: 84, line: 92, most: 2 },
    { size: 60, line: 66, most: 3 },
  ]);
  return box(
    { flexDirection: 'column', flex: 1, overflow: 'hidden' },
    top(image),
    titleBlock(image.title, width, step),
    image.words ? onRails(image.words, 3, width) : null,
    box(
      { flex: 1, alignItems: 'center' },
      image.score &&
        box(
          { marginRight: 28, fontSize: 84, lineHeight: '84px', fontWeight: 900, letterSpacing: -3.4 },
          image.score.figure,
        ),
      image.score && (image.score.stars === null ? label(image.score.of) : starRow(image.score.stars, 36)),
    ),
  );
}
