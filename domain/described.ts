import { mediaIn } from './body.ts';
import type { StoryContent } from './content.ts';

/** Pictures that a text shows for what is in them: its hero, and those among its paragraphs. Posters of films are not. */
export function shownPictures({ leadMediaId, body }: Pick<StoryContent, 'leadMediaId' | 'body'>) {
  return { lead: leadMediaId, inText: mediaIn(body, 'figure') };
}

type Named = { id: number; name: string };

/** What is said beside the fields of a story whose pictures nobody has described. */
export function refusalOfUndescribed(
  content: Pick<StoryContent, 'leadMediaId' | 'body'>,
  undescribed: readonly Named[],
): Record<string, string> {
  const { lead, inText } = shownPictures(content);
  const hero = undescribed.find(({ id }) => id === lead);
  const others = undescribed.filter(({ id }) => inText.includes(id)).map(({ name }) => name);
  return {
    ...(hero ? { leadMediaId: sentence([hero.name]) } : {}),
    ...(others.length > 0 ? { body: sentence(others) } : {}),
  };
}

const sentence = (names: string[]) =>
  `Nobody has said what is in ${names.join(', ')}. Describe it in the library, or mark it there as decoration.`;
