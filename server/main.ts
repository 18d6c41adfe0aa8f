import { startServer } from './lsp/server';
import { openTransport } from './lsp/transport';

startServer(openTransport(process.argv));
