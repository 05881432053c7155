import '../../styles/developers.css';
import { PageData } from '#app/page-data.tsx';
import { pageMetadata } from '#app/page-metadata.ts';
import { currentPublication } from '#app/publication.ts';
import { Contents } from '#components/account/contents.tsx';
import { ArchiveHead } from '#components/archive/archive-head.tsx';
import { ExplainAsking } from '#components/developers/explain-asking.tsx';
import { ExplainEndpoint, type ExplainedEndpoint } from '#components/developers/explain-endpoint.tsx';
import { ExplainProblems } from '#components/developers/explain-problems.tsx';
import { ExplainShapes } from '#components/developers/explain-shapes.tsx';
import { settings } from '#db/settings.ts';
import { API_PATH, DEVELOPERS_PATH, OPENAPI_PATH } from '#domain/api/address.ts';
import { describedParameters, describedShapes } from '#domain/api/described.ts';
import { type EndpointName, endpoints } from '#domain/api/endpoints.ts';
import { READING_API } from '#domain/api/headers.ts';
import { type ProblemName, problemAnchor, problems } from '#domain/api/problem.ts';
import { nameOf } from '#domain/api/schema.ts';
import { readExamples } from './examples.ts';

export async function generateMetadata() {
  const { name } = await currentPublication();
  return pageMetadata({
    title: 'For developers',
    description: `What ${name} has published, for programs: every address, parameter and field of the read API.`,
    path: DEVELOPERS_PATH,
  });
}

/** The read API, explained from the same table as its code and its OpenAPI document. */
export default async function DevelopersPage() {
  const [{ name }, examples] = await Promise.all([currentPublication(), readExamples()]);
  const explained = (Object.keys(endpoints) as EndpointName[]).map(
    (key): ExplainedEndpoint => ({
      ...{ id: endpoints[key].id, title: endpoints[key].title, about: endpoints[key].about },
      ...{ path: API_PATH + endpoints[key].path, parameters: describedParameters(endpoints[key]) },
      ...{ answers: nameOf(endpoints[key].shape), pages: endpoints[key].pages, example: examples.get(key) },
    }),
  );
  const wrong = (Object.keys(problems) as ProblemName[]).map((key) => ({ id: problemAnchor(key), ...problems[key] }));
  const parts = [
    { id: 'asking', name: 'How to ask' },
    ...explained.map(({ id, title }) => ({ id, name: title })),
    { id: 'problems', name: 'What can be wrong' },
    { id: 'shapes', name: 'What the fields mean' },
  ];
  return (
    <main id="main" className="page">
      <link rel="service-desc" type="application/json" href={OPENAPI_PATH} />
      <ArchiveHead kicker={<span>The house</span>} title="For developers">
        <span>A read API, the same for everybody</span>
        <a href={OPENAPI_PATH}>As OpenAPI 3.1</a>
      </ArchiveHead>
      <div className="split split--start">
        <Contents parts={parts} />
        <div className="chapters">
          <ExplainAsking publication={name} address={settings().url + API_PATH} limit={READING_API} />
          {explained.map((one) => (
            <ExplainEndpoint key={one.id} endpoint={one} />
          ))}
          <ExplainProblems problems={wrong} />
          <ExplainShapes shapes={describedShapes()} />
        </div>
      </div>
      <PageData page={{ type: 'WebPage', name: 'For developers', path: DEVELOPERS_PATH }} />
    </main>
  );
}
