import { type Compiled, compile } from '../compile';
import { candidacy } from './candidacy';
import { classes } from './classes';
import { occasions } from './occasions';
import { otherMatters } from './otherMatters';
import { privacy } from './privacy';
import { silence } from './silence';
import { situation } from './situation';
import { warmth } from './warmth';
import { withdrawal } from './withdrawal';

/** Every lexicon, compiled. The build evaluates this module and puts the result in its place. */
export const compiled: Compiled = compile(classes, [
  warmth,
  withdrawal,
  silence,
  privacy,
  situation,
  occasions,
  candidacy,
  otherMatters,
]);
