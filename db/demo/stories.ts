import { fortyScreens } from '#db/demo/stories/forty-screens.ts';
import { her } from '#db/demo/stories/her.ts';
import { saltmarch } from '#db/demo/stories/saltmarch.ts';
import { signalRockSeasonTwo } from '#db/demo/stories/signal-rock-season-two.ts';
import { theCrossingParty } from '#db/demo/stories/the-crossing-party.ts';
import { theYellowKitchen } from '#db/demo/stories/the-yellow-kitchen.ts';
import { top10FilmsOf2013 } from '#db/demo/stories/top-10-films-of-2013.ts';
import { whisperingAtThePictures } from '#db/demo/stories/whispering-at-the-pictures.ts';
import type { DemoStory } from './story.ts';

/** In the order in which they were begun, which is that of their ids. */
export const demoStories: readonly DemoStory[] = [
  her,
  theCrossingParty,
  signalRockSeasonTwo,
  saltmarch,
  theYellowKitchen,
  fortyScreens,
  whisperingAtThePictures,
  top10FilmsOf2013,
].toSorted((a, b) => a.begun.localeCompare(b.begun));
