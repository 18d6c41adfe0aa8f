import { is } from '../../phrases/language';
import type { Match } from '../../phrases/matcher';
import type { Draft } from '../draft';
import { beginningIn } from '../search';
import type { Sentence } from '../text/sentences';
import { times } from '../times';
import { titled } from './told';

/** Somebody else is put forward for the role. */
export function suggestsSomeone(draft: Draft): boolean {
  const plain =
    times(draft, 'referring', ({ negated, match }) => !negated && !endsInDay(draft, match)) +
    times(draft, 'pointing', ({ subject, negated }) => subject !== 'writer' && !negated);
  const subject = titled(draft, 'referring') ? 1 : 0;
  const agreed = times(draft, 'permission', ({ sentence }) => praises(draft, sentence)) > 0 ? 1 : 0;
  return 2 * (plain + subject) + times(draft, 'suited') + agreed >= 2;
}

/** “My friend Connie is brilliant with youngsters”, and she agrees to be named. */
function praises(draft: Draft, sentence: Sentence): boolean {
  return beginningIn(draft.readings('suited'), sentence).length > 0;
}

/** “May I suggest Tuesday” suggests nobody. */
function endsInDay({ words }: Draft, { last }: Match): boolean {
  return is.day[words.id[last - 1] as number] === 1;
}
