import { PictureChoice } from '#components/media/picture-choice.tsx';
import type { ActionState } from '#domain/action-state.ts';
import type { WallPicture } from '#domain/wall-picture.ts';
import { Chapter } from './chapter.tsx';

type Props = { state: ActionState; logoId: number | null; pictures: WallPicture[]; word: string };

const FIND_LOGO = 'find-logo';

export const FindLogo = () => <form id={FIND_LOGO} action="/desk/settings#logo" />;

/** A picture of the library in place of the name. */
export const LogoField = ({ state, logoId, pictures, word }: Props) => (
  <Chapter id="logo" title="Logo" aside="In place of the name, which stays its text">
    <PictureChoice
      name="logoId"
      legend="Logo"
      none="The name, in letters"
      state={state}
      chosenId={logoId}
      pictures={pictures}
      word={word}
      findForm={FIND_LOGO}
    />
  </Chapter>
);
