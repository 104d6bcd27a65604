import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, globSync, rmSync } from 'node:fs';
import { join } from 'node:path';

// `dist/` is the library, the service and the command line as JavaScript, with what they read beside them.
const root = join(import.meta.dirname, '..');
rmSync(join(root, 'dist'), { recursive: true, force: true });

const compiler = join(root, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

for (const asset of globSync('**/*.{hbs,css}', { cwd: join(root, 'src') }))
  cpSync(join(root, 'src', asset), join(root, 'dist', asset));

const command = join(root, 'dist/doors/cli/rapport.js');
if (existsSync(command)) chmodSync(command, 0o755);
