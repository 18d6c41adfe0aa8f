import type { Meaning } from '../phrases/language';

/** Acts that lose an hour, and say nothing of the process. */
export const ofHour: readonly Meaning[] = ['attend', 'reach', 'slot'];
