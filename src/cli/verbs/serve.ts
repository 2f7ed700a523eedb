import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { EXIT } from '../../model/index.ts';
import { portFailure, unreadableFailure } from '../errors.ts';
import { serveSite } from '../publishing/serve-site.ts';
import type { Verb } from '../verb.ts';

/** `assayer serve SITE`: look at a published site on this machine. */
export const serve: Verb = {
  name: 'serve',
  usage: 'SITE',
  summary: 'show a published site on this machine',
  detail: [
    'Serves the folder on the loopback address only and prints the address once it listens.',
    'The port is --port, else the environment variable PORT, else a free one. Ctrl-C ends it.',
  ],
  options: [{ name: 'port', value: 'PORT', help: 'the port to listen on; 0 takes a free one' }],
  examples: ['assayer serve site', 'assayer serve site --port 8080'],
  arity: { least: 1, most: 1 },
  run: async (words, { terminal, cwd, env, interrupted }) => {
    const [named = ''] = words.positionals;
    const folder = resolve(cwd, named);
    const found = await stat(folder).catch(() => undefined);
    if (!found?.isDirectory()) throw unreadableFailure(named, 'there is no such folder');
    const asked = words.text('port') ?? env['PORT'] ?? '0';
    const port = Number(asked);
    if (!/^\d{1,5}$/.test(asked) || port > 65_535) throw portFailure(asked, 'not a port number');
    const { server, port: taken } = await serveSite(folder, port);
    terminal.out(`http://127.0.0.1:${taken}/\n`);
    await interrupted();
    server.closeAllConnections();
    server.close();
    return EXIT.ok;
  },
};
