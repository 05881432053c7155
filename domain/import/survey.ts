import { isWanted } from './convert-post.ts';
import type { ForeignAuthor, ForeignEntry, ForeignPost, ForeignSite } from './foreign.ts';
import { type ImportMap, placeOf } from './import-map.ts';
import { hostOf } from './picture-address.ts';

/** A picture of the old place, by its number there. */
export type ForeignPicture = { address: string; alt: string; caption: string };

/** What has to be known of the whole export before its first post is made a story. */
export type Survey = {
  site: ForeignSite;
  /** By login. */
  authors: Map<string, ForeignAuthor>;
  /** By number. */
  pictures: Map<string, ForeignPicture>;
  /** The numbers of the pictures that were sent with a post, by the post's. */
  attached: Map<string, string[]>;
  /** How many of the pictures are on which host. */
  hosts: Map<string, number>;
  /** How many posts there are of each type. */
  types: Map<string, number>;
  /** How many of the posts that were asked for go where: "reviews: Film, review". */
  places: Map<string, number>;
  wanted: number;
};

/** The site as it is remembered: however its address was written, it is one. */
export const siteKey = ({ link }: ForeignSite): string =>
  link
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/$/, '');

/** Reads an export to its end. It throws what its reader throws; nothing has been written then. */
export async function surveyOf(
  entries: AsyncIterable<ForeignEntry>,
  map: ImportMap,
  types: ReadonlySet<string>,
): Promise<Survey> {
  const survey: Survey = {
    site: { name: '', link: '', language: '' },
    ...{ authors: new Map(), pictures: new Map(), attached: new Map(), hosts: new Map() },
    ...{ types: new Map(), places: new Map(), wanted: 0 },
  };
  for await (const entry of entries) {
    if (entry.entry === 'site') survey.site = entry.site;
    else if (entry.entry === 'author') survey.authors.set(entry.author.login, entry.author);
    else addPost(survey, entry.post, map, types);
  }
  return survey;
}

function addPost(survey: Survey, post: ForeignPost, map: ImportMap, types: ReadonlySet<string>) {
  count(survey.types, ownCopy(post.type));
  if (post.type === 'attachment') addPicture(survey, post);
  if (!isWanted(post, types)) return;
  survey.wanted += 1;
  const { category, section, kind } = placeOf(post, map);
  count(survey.places, ownCopy(`${category || 'no category'}: section ${section}, ${kind}`));
}

function addPicture({ site, pictures, attached, hosts }: Survey, post: ForeignPost) {
  const id = ownCopy(post.id);
  const [address, alt, caption] = [post.attachmentUrl, post.meta._wp_attachment_image_alt ?? '', post.excerpt];
  pictures.set(id, { address: ownCopy(address.trim()), alt: ownCopy(alt), caption: ownCopy(caption) });
  const host = hostOf(address.trim(), site.link);
  if (host !== undefined) count(hosts, ownCopy(host));
  if (post.parent !== '0') attached.set(ownCopy(post.parent), [...(attached.get(post.parent) ?? []), id]);
}

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

/** A text of its own. What a parser gives is a view of the piece of the file in which it stood, and holds all of that. */
const ownCopy = (text: string): string => decoder.decode(encoder.encode(text));
