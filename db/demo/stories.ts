import { aRoomWithNoNorth } from '#db/demo/stories/a-room-with-no-north.ts';
import { afterCredits } from '#db/demo/stories/after-credits.ts';
import { everyGameHasATower } from '#db/demo/stories/every-game-has-a-tower.ts';
import { ferrymen } from '#db/demo/stories/ferrymen.ts';
import { fortyScreens } from '#db/demo/stories/forty-screens.ts';
import { halloranShortlist } from '#db/demo/stories/halloran-shortlist.ts';
import { her } from '#db/demo/stories/her.ts';
import { latePressing } from '#db/demo/stories/late-pressing.ts';
import { letteringIsActing } from '#db/demo/stories/lettering-is-acting.ts';
import { midnightKennel } from '#db/demo/stories/midnight-kennel.ts';
import { municipalHymns } from '#db/demo/stories/municipal-hymns.ts';
import { oilForTheLamp } from '#db/demo/stories/oil-for-the-lamp.ts';
import { palacePier } from '#db/demo/stories/palace-pier.ts';
import { parishLedger } from '#db/demo/stories/parish-ledger.ts';
import { pinewards } from '#db/demo/stories/pinewards.ts';
import { quarterTone } from '#db/demo/stories/quarter-tone.ts';
import { quietCarriage } from '#db/demo/stories/quiet-carriage.ts';
import { saltmarch } from '#db/demo/stories/saltmarch.ts';
import { saltmarchOnAConsole } from '#db/demo/stories/saltmarch-on-a-console.ts';
import { saltmarchPatch } from '#db/demo/stories/saltmarch-patch.ts';
import { signalRockSeasonTwo } from '#db/demo/stories/signal-rock-season-two.ts';
import { signalRockThirdYear } from '#db/demo/stories/signal-rock-third-year.ts';
import { sixPilots } from '#db/demo/stories/six-pilots.ts';
import { stairwell } from '#db/demo/stories/stairwell.ts';
import { stationOfTheSmallHours } from '#db/demo/stories/station-of-the-small-hours.ts';
import { tenLoveStories } from '#db/demo/stories/ten-love-stories.ts';
import { theCharcoalWinter } from '#db/demo/stories/the-charcoal-winter.ts';
import { theCrossingParty } from '#db/demo/stories/the-crossing-party.ts';
import { theInkerWhoDrewRain } from '#db/demo/stories/the-inker-who-drew-rain.ts';
import { theLongIntermission } from '#db/demo/stories/the-long-intermission.ts';
import { theReliefBoat } from '#db/demo/stories/the-relief-boat.ts';
import { theScoreForHer } from '#db/demo/stories/the-score-for-her.ts';
import { theYellowKitchen } from '#db/demo/stories/the-yellow-kitchen.ts';
import { top10FilmsOf2013 } from '#db/demo/stories/top-10-films-of-2013.ts';
import { twelveLetterers } from '#db/demo/stories/twelve-letterers.ts';
import { twoHoursNoInterval } from '#db/demo/stories/two-hours-no-interval.ts';
import { voicesOff } from '#db/demo/stories/voices-off.ts';
import { whatTheRecapIsFor } from '#db/demo/stories/what-the-recap-is-for.ts';
import { whisperingAtThePictures } from '#db/demo/stories/whispering-at-the-pictures.ts';
import { whiteErrand } from '#db/demo/stories/white-errand.ts';
import type { DemoStory } from './story.ts';

/** In the order in which they were begun, which is that of their ids. */
export const demoStories: readonly DemoStory[] = [
  aRoomWithNoNorth,
  afterCredits,
  everyGameHasATower,
  ferrymen,
  fortyScreens,
  halloranShortlist,
  her,
  latePressing,
  letteringIsActing,
  midnightKennel,
  municipalHymns,
  oilForTheLamp,
  palacePier,
  parishLedger,
  pinewards,
  quarterTone,
  quietCarriage,
  saltmarchOnAConsole,
  saltmarchPatch,
  saltmarch,
  signalRockSeasonTwo,
  signalRockThirdYear,
  sixPilots,
  stairwell,
  stationOfTheSmallHours,
  tenLoveStories,
  theCharcoalWinter,
  theCrossingParty,
  theInkerWhoDrewRain,
  theLongIntermission,
  theReliefBoat,
  theScoreForHer,
  theYellowKitchen,
  top10FilmsOf2013,
  twelveLetterers,
  twoHoursNoInterval,
  voicesOff,
  whatTheRecapIsFor,
  whisperingAtThePictures,
  whiteErrand,
].toSorted((a, b) => a.begun.localeCompare(b.begun));
