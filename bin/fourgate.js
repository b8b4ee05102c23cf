#!/usr/bin/env node
// Plain JavaScript that any Node since 16 can read: finds the Node that npm brought, builds what is out of date, and
// hands over to the command line.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
// By its namespace: an older Node, which lacks a name, must still come to the line that says so.
import * as modules from 'node:module';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const self = fileURLToPath(import.meta.url);
const root = join(dirname(self), '..');
const entry = join(root, 'dist/src/cli.js');
const require = modules.createRequire(import.meta.url);
const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'];

if (isNewEnough(process.versions.node)) await runHere();
else runOn(packagedNode());

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 17);
}

async function runHere() {
  passSignalsOnce();
  buildWhenStale();
  // Beside the packages, where only who may change those can put code; where we may not write, nothing is kept.
  modules.enableCompileCache(join(root, 'node_modules/.cache/fourgate'));
  await import(pathToFileURL(entry).href);
}

/** The Node of the npm package for this machine, or the end of this process with a line that says what is missing. */
function packagedNode() {
  try {
    return join(dirname(require.resolve(`node-${process.platform}-${process.arch}/package.json`)), 'bin/node');
  } catch {
    return fail(
      `Fourgate needs Node 22.17 or later, and this is ${process.version}. ` +
        `On Linux npm ci brings one (without --omit=optional); elsewhere install one from https://nodejs.org.`,
    );
  }
}

/** The child is in our process group, so a Ctrl-C may reach it twice, from the terminal and from us: it counts once. */
function runOn(node) {
  const child = spawn(node, [...process.execArgv, self, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const name of forwarded) process.on(name, () => child.kill(name));
  child.once('error', (error) => fail(`The Node that npm brought does not start: ${error.message}`));
  child.once('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
    // A signal that ends nothing here still ends with the code that shells give it.
    setTimeout(() => process.exit(128 + (constants.signals[signal] ?? 0)), 100);
  });
}

/** Ctrl-C under npm comes twice at once, from the terminal and from npm; to the application it must not look like two. */
function passSignalsOnce() {
  const { emit } = process;
  const last = new Map();
  process.emit = function emitOnce(name, ...rest) {
    if (!forwarded.includes(name)) return emit.call(this, name, ...rest);
    const now = Date.now();
    const isEcho = now - (last.get(name) ?? 0) < 500;
    last.set(name, now);
    return isEcho || emit.call(this, name, ...rest);
  };
}

/** A release without sources, or without the compiler, runs what it was shipped with. */
function buildWhenStale() {
  if (!isStale()) return;
  if (!hasCompiler()) {
    if (existsSync(entry)) return;
    fail('Fourgate is not built, and the compiler is not installed. Run npm ci without --omit=dev.');
  }
  const { status } = spawnSync(process.execPath, [join(root, 'bin/build.js')], { stdio: 'inherit' });
  // Another launcher may have built at the same moment; its result is as good.
  if (status !== 0 && isStale()) fail('Fourgate could not be built; the lines above say why.');
}

function isStale() {
  const built = existsSync(entry) ? statSync(entry).mtimeMs : 0;
  return ['src', 'migrations'].some((folder) => newest(join(root, folder)) > built) || built === 0;
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function hasCompiler() {
  try {
    return Boolean(require.resolve('@swc/core'));
  } catch {
    return false;
  }
}

function fail(line) {
  process.stderr.write(`${line}\n`);
  return process.exit(1);
}
