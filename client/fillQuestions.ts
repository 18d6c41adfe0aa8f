import { type InputBox, l10n, QuickInputButtons, window } from 'vscode';

/** Something to ask for, in a box of one line. */
export interface Question {
  readonly key: string;
  /** Such as `Your Name`. */
  readonly label: string;
  /** What the box holds at first. */
  readonly value: string;
  /** The line of the draft that wants it. */
  readonly context: string;
}

type Step = { readonly answer: string } | 'back' | undefined;

/**
 * Asks one after the other, with a way back; the answers by key, empty where a placeholder is to
 * stay. Nothing when Escape leaves.
 */
export async function ask(
  questions: readonly Question[],
  title: string,
): Promise<Map<string, string> | undefined> {
  const answers = new Map<string, string>();
  let at = 0;
  for (let question = questions[at]; question; question = questions[at]) {
    const value = answers.get(question.key) ?? question.value;
    const step = await askOne(boxFor({ ...question, value }, title, at, questions.length));
    if (step === undefined) return undefined;
    if (step !== 'back') answers.set(question.key, step.answer);
    at += step === 'back' ? -1 : 1;
  }
  return answers;
}

function boxFor(
  { label, value, context }: Question,
  title: string,
  at: number,
  total: number,
): InputBox {
  const box = window.createInputBox();
  box.title = `${title}: ${label}`;
  box.step = at + 1;
  box.totalSteps = total;
  box.value = value;
  box.prompt = context;
  box.placeholder = l10n.t('Leave it empty to keep the placeholder');
  // Another editor may hold the answer.
  box.ignoreFocusOut = true;
  box.buttons = at > 0 ? [QuickInputButtons.Back] : [];
  return box;
}

async function askOne(box: InputBox): Promise<Step> {
  const step = await new Promise<Step>((resolve) => {
    box.onDidAccept(() => resolve({ answer: box.value.trim() }));
    box.onDidTriggerButton(() => resolve('back'));
    box.onDidHide(() => resolve(undefined));
    box.show();
  });
  box.dispose();
  return step;
}
