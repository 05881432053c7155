import { Node } from '@tiptap/core';
import { HIGHEST_ID } from './highest-id.ts';

/**
 * What a story's text can hold beyond paragraphs, headings, lists and quotes. Shared by the editor, the server's check and
 * the renderer, so it says what the nodes are and how they look as HTML on the clipboard; readers' markup is in
 * components/prose.
 */

/** A sentence of the story itself, set large in the margin. Stands before the paragraph that it quotes. */
export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote.pull', priority: 60 }],
  renderHTML: () => ['blockquote', { class: 'pull' }, 0],
});

/** A picture of the publication's media. Its alternative text and credit belong to the medium, the caption to the story. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: {
      default: null,
      validate: (value: unknown) => mustBe(isId(value), 'a figure needs a picture'),
      parseHTML: (element: HTMLElement) => Number(element.dataset.media) || null,
    },
    caption: {
      default: '',
      validate: 'string',
      parseHTML: (element: HTMLElement) => element.textContent ?? '',
    },
    wide: {
      default: false,
      validate: 'boolean',
      parseHTML: (element: HTMLElement) => element.classList.contains('wide'),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-media]' }],
  renderHTML: ({ node }) => [
    'figure',
    { 'data-media': String(node.attrs.mediaId), class: node.attrs.wide ? 'still wide' : 'still' },
    ['figcaption', node.attrs.caption],
  ],
});

export const videoProviders = ['youtube', 'vimeo'] as const;
export type VideoProvider = (typeof videoProviders)[number];

/** A film at a video service. Nothing of it is loaded before the reader asks. */
export const Video = Node.create({
  name: 'video',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    provider: {
      default: 'youtube',
      validate: (value: unknown) =>
        mustBe(videoProviders.includes(value as VideoProvider), 'a film needs a service that we know'),
      parseHTML: (element: HTMLElement) => element.dataset.provider,
    },
    id: {
      default: '',
      validate: (value: unknown) =>
        mustBe(typeof value === 'string' && /^[\w-]{1,64}$/.test(value), 'a film needs the number of the service'),
      parseHTML: (element: HTMLElement) => element.dataset.video,
    },
    title: {
      default: '',
      validate: 'string',
      parseHTML: (element: HTMLElement) => element.textContent ?? '',
    },
    posterId: {
      default: null,
      validate: (value: unknown) => mustBe(value === null || isId(value), 'a film has a poster that is no picture'),
      parseHTML: (element: HTMLElement) => Number(element.dataset.poster) || null,
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-video]' }],
  renderHTML: ({ node }) => [
    'figure',
    {
      'data-video': node.attrs.id,
      'data-provider': node.attrs.provider,
      ...(node.attrs.posterId ? { 'data-poster': String(node.attrs.posterId) } : {}),
    },
    node.attrs.title,
  ],
});

/** A passage that gives the work away; `about` says what it gives away without doing so. */
export const Spoiler = Node.create({
  name: 'spoiler',
  group: 'block',
  content: '(paragraph | bulletList | orderedList | blockquote | figure)+',
  defining: true,
  addAttributes: () => ({
    about: {
      default: '',
      validate: 'string',
      parseHTML: (element: HTMLElement) => element.dataset.about ?? '',
    },
  }),
  parseHTML: () => [{ tag: 'div[data-spoiler]' }],
  renderHTML: ({ node }) => ['div', { 'data-spoiler': '', 'data-about': node.attrs.about }, 0],
});

/** A note at the foot of the story; its number is its place among them. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    text: {
      default: '',
      validate: 'string',
      parseHTML: (element: HTMLElement) => element.dataset.footnote ?? '',
    },
  }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ node }) => ['sup', { 'data-footnote': node.attrs.text }, '*'],
});

/** Nodes that show one of our own stories as a card; they keep its number, and show what it says now. */
const storyNode = (name: string, data: string) =>
  Node.create({
    name,
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      storyId: {
        default: null,
        validate: (value: unknown) => mustBe(isId(value), 'a card needs a story'),
        parseHTML: (element: HTMLElement) => Number(element.getAttribute(data)) || null,
        rendered: false,
      },
    }),
    parseHTML: () => [{ tag: `div[${data}]` }],
    renderHTML: ({ node }) => ['div', { [data]: String(node.attrs.storyId) }],
  });

/** Another story to read, with its picture. */
export const RelatedStory = storyNode('relatedStory', 'data-related-story');

/** The score and the short review that a review of ours gave. */
export const ScoreCard = storyNode('scoreCard', 'data-score-card');

const isId = (value: unknown) => Number.isInteger(value) && Number(value) > 0 && Number(value) <= HIGHEST_ID;

function mustBe(holds: boolean, otherwise: string) {
  if (!holds) throw new RangeError(otherwise);
}
