import { compile } from '../compile';
import { aftermath } from './aftermath';
import { candidacy } from './candidacy';
import { channel } from './channel';
import { classes } from './classes';
import { conduct } from './conduct';
import { contrast } from './contrast';
import { employer } from './employer';
import { faults } from './faults';
import { grievances } from './grievances';
import { hints } from './hints';
import { lives } from './lives';
import { mockery } from './mockery';
import { moneyTalk } from './moneyTalk';
import { occasions } from './occasions';
import { otherMatters } from './otherMatters';
import { otherPurposes } from './otherPurposes';
import { otherSide } from './otherSide';
import { particulars } from './particulars';
import { privacy } from './privacy';
import { ranking } from './ranking';
import { scenario } from './scenario';
import { silence } from './silence';
import { slights } from './slights';
import { turns } from './turns';
import { warmth } from './warmth';
import { withdrawal } from './withdrawal';
import { worth } from './worth';

/** Every lexicon, compiled. The build evaluates this module and puts the result in its place. */
export const compiled = compile(classes, [
  warmth,
  withdrawal,
  silence,
  privacy,
  channel,
  scenario,
  occasions,
  employer,
  conduct,
  mockery,
  faults,
  particulars,
  candidacy,
  otherMatters,
  otherPurposes,
  aftermath,
  otherSide,
  moneyTalk,
  ranking,
  lives,
  hints,
  slights,
  grievances,
  contrast,
  worth,
  turns,
]);
