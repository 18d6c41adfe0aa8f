import { getNodeValue, type Node } from 'jsonc-parser';
import { mostPhrases, type PhraseSetting, readPhrase } from '../own/setting';
import type { ConfigurationProblem, Place } from './file';

/** Reads the `phrases` of a configuration file; `report` hears of each thing that can't be right. */
export function readPhrases(
  list: Node,
  report: (place: Place, code: ConfigurationProblem['code'], message: string) => void,
): PhraseSetting[] {
  if (list.type !== 'array') {
    report(
      list,
      'wrong-value',
      'A list of phrases is wanted, such as [{ "flag": "circle~ back" }].',
    );
    return [];
  }
  const rows = list.children ?? [];
  const [tooMany] = rows.slice(mostPhrases);
  if (tooMany) report(tooMany, 'wrong-value', `Only ${mostPhrases} phrases are read; join some.`);
  return rows
    .slice(0, mostPhrases)
    .flatMap(
      (row) =>
        readPhrase(getNodeValue(row), ({ key, code, message }) =>
          report(placeOf(row, key, code), code, message),
        ) ?? [],
    );
}

/** The key where its name is wrong, else its value, else the whole row. */
function placeOf(row: Node, name: string | undefined, code: ConfigurationProblem['code']): Place {
  const property = row.children?.find(({ children }) => children?.[0]?.value === name);
  const [key, value] = property?.children ?? [];
  return (code === 'unknown-name' ? key : value) ?? row;
}
