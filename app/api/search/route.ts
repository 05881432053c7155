import { countOne } from '#app/rate-limit.ts';
import { suggestionsFor } from '#db/search-suggestions.ts';
import { typedIn } from '#domain/desk-search.ts';
import { networkOf } from '#domain/network.ts';
import { requestContext } from '#domain/request-context.ts';
import { ASKING_SUGGESTIONS } from '#domain/suggestion.ts';

/** What may be meant by what is being typed into the field of the search, for anybody. */
export async function GET(request: Request): Promise<Response> {
  const who = `network ${networkOf(requestContext()?.address ?? '')}`;
  if (countOne(ASKING_SUGGESTIONS, who, new Date())) return new Response(null, { status: 429 });
  return Response.json(await suggestionsFor(typedIn(new URL(request.url).searchParams.get('q') ?? '')));
}
