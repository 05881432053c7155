import { currentPublication, currentSections } from '#app/publication.ts';
import { settings } from '#db/settings.ts';
import { API_PATH, DEVELOPERS_PATH, OPENAPI_PATH } from '#domain/api/address.ts';
import { endpoints } from '#domain/api/endpoints.ts';
import { tellSection } from '#domain/api/tell.ts';
import { answerer } from './answer.ts';

export const publicationAnswer = answerer(endpoints.publication, async () => {
  const { url } = settings();
  const [{ name, tagline, locale, scoreScale }, sections] = await Promise.all([
    currentPublication(),
    currentSections(),
  ]);
  const at = ({ path }: { path: string }) => url + API_PATH + path;
  return {
    one: {
      ...{ name, tagline, language: locale, scoreScale },
      sections: sections.map((section) => tellSection(section, url)),
      url: `${url}/`,
      ...{ stories: at(endpoints.stories), works: at(endpoints.works), people: at(endpoints.people) },
      ...{ lists: at(endpoints.lists), openapi: url + OPENAPI_PATH, documentation: url + DEVELOPERS_PATH },
    },
  };
});
