import { writeFileSync } from 'node:fs';
import { employerSlots, showEmployer } from '../../server/draft/names/employerClues';
import { corpusFiles } from './corpus';
import {
  namesInCorpus,
  namesInExamples,
  namesOf,
  namingFiles,
  namingMessages,
} from './labelledNames';
import { cluesOf, learnClues, sourceOf } from './learnClues';

/*
 * `npm run learn`: what the words around a name weigh in telling new employers from others, learnt from labelled
 * messages and from the passages that the labels of drafts name. The same names give the same weights.
 */

const target = 'server/draft/names/employerWeights.ts';

function main(): void {
  const close = namesInExamples();
  const names = [
    ...close,
    ...close,
    ...close,
    ...namingFiles().flatMap((file) => namesOf(namingMessages(file))),
    ...corpusFiles().flatMap(namesInCorpus),
  ];
  const model = learnClues(
    names.map(({ draft, named, employer }) => ({
      clues: cluesOf((taker) => showEmployer(draft, named, taker)),
      positive: employer,
    })),
  );
  const whatFor = 'a name weighs in telling new employers from others';
  writeFileSync(target, sourceOf(model, employerSlots, whatFor));
  const employers = names.filter(({ employer }) => employer).length;
  console.log(`${target}: ${names.length} names, ${employers} of employers`);
}

main();
