import { currentPublication } from '#app/publication.ts';
import { YourData } from '#components/account/your-data.tsx';
import { RailHead } from '#components/rail-head.tsx';
import { newestDownload } from '#db/data-downloads.ts';
import { askForData } from './actions.ts';

export async function DataSection({ accountId, enough }: { accountId: number; enough: boolean }) {
  return (
    <section id="data" aria-labelledby="h-data">
      <RailHead id="h-data" aside={<a href="/privacy">How long we keep what</a>}>
        Your data
      </RailHead>
      <YourData
        download={await newestDownload(accountId, new Date())}
        enough={enough}
        ask={askForData}
        calendar={await currentPublication()}
      />
    </section>
  );
}
