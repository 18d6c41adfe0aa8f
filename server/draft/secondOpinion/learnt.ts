import { packWeights } from './pack';
import { weights } from './weights';

/** What `npm run learn` has learnt. The build evaluates this module and puts the result in its place. */
export const learnt = packWeights(weights);
