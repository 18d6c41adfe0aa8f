import {
  type Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  window,
  workspace,
} from 'vscode';
import type { Recognition } from '../server/lsp/protocol';
import type { Server } from './client';
import { drafts } from './languages';

/** Milliseconds to wait for the next keystroke before asking again. */
const pause = 200;

/** What the status item shows. */
interface Shown {
  readonly text: string;
  readonly detail: string;
  /** For screen readers: one sentence. */
  readonly label: string;
}

/** Shows in the editor's language status how far a draft has come, or why the file is not checked. */
export function showRecognition(server: Server): Disposable[] {
  const item = languages.createLanguageStatusItem('gracefulDecline.recognition', drafts);
  item.name = 'Graceful Decline';
  let timer: NodeJS.Timeout | undefined;
  const refresh = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void update(item, server), pause);
  };
  void update(item, server);
  return [
    item,
    window.onDidChangeActiveTextEditor(() => void update(item, server)),
    server.onDidChangeState(() => void update(item, server)),
    server.onDidHear(refresh),
    // Other settings, or another configuration file, may make a file a draft, or none.
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((uri) => uri.toString() === activeUri())) refresh();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('gracefulDecline')) refresh();
    }),
    { dispose: () => clearTimeout(timer) },
  ];
}

async function update(item: LanguageStatusItem, server: Server): Promise<void> {
  const { state } = server;
  item.busy = state === 'starting';
  item.severity =
    state === 'stopped' ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
  item.command =
    state === 'stopped'
      ? { command: 'gracefulDecline.restartServer', title: l10n.t('Restart') }
      : { command: 'gracefulDecline.insertTemplate', title: l10n.t('Insert Template…') };
  const uri = activeUri();
  const recognition = uri === undefined ? null : await recognised(server, uri);
  // Another editor has come to the front meanwhile: its own update tells.
  if (uri !== activeUri()) return;
  const { text, detail, label } = recognition ? describe(recognition) : waiting(state);
  item.text = text;
  item.detail = detail;
  item.accessibilityInformation = { label };
}

function activeUri(): string | undefined {
  return window.activeTextEditor?.document.uri.toString();
}

/** A server that goes down meanwhile has nothing to say; its state is shown by itself. */
async function recognised(server: Server, uri: string): Promise<Recognition | null> {
  return server.recognise(uri).catch(() => null);
}

function describe({ draft, reason, channel, scenario, ...found }: Recognition): Shown {
  if (!draft) {
    const label = l10n.t('Graceful Decline does not check this file: {0}.', reason);
    return { text: l10n.t('Not checked'), detail: reason, label };
  }
  const { findings, readiness } = found;
  const count =
    findings === 1 ? l10n.t('one finding') : l10n.t('{0} findings', findings || l10n.t('no'));
  const label = l10n.t(
    'Graceful Decline: {0}; {1}; checked as {2}, {3}, because {4}.',
    readiness,
    count,
    channel,
    scenario,
    reason,
  );
  // The pop-up is narrow: what is told of the findings is in the Problems panel as well.
  return { text: readiness, detail: `${channel}, ${scenario}; ${reason}`, label };
}

function waiting(state: Server['state']): Shown {
  if (state === 'stopped') {
    const text = l10n.t('Stopped');
    const label = l10n.t('Graceful Decline has stopped; drafts are not checked.');
    return { text, detail: l10n.t('drafts are not checked'), label };
  }
  const text = l10n.t('Starting…');
  return { text, detail: '', label: l10n.t('Graceful Decline is starting.') };
}
