import { currentSite } from '#app/structured-data.tsx';
import { openApi } from '#domain/api/openapi.ts';
import { told } from './answer.ts';

export const openApiAnswer = async () => told(openApi(await currentSite()));
