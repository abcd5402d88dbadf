// The real server as a process of its own, with a data folder of its own.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const kRoot = resolve(import.meta.dirname, '../../..');

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: see tests/README.md`);
  return value;
}

export interface Link {
  readonly role: string;
  readonly person: number;
  readonly name: string;
  readonly code: string;
  readonly link: string;
}

export class PlenaryProcess {
  readonly data = mkdtempSync(join(tmpdir(), 'plenary-e2e-'));
  private process: ChildProcess | undefined;
  private port = 0;

  // Returns when the server serves. The first start takes any free port, later ones the same.
  async start(): Promise<void> {
    const program = required('PLENARY_PROGRAM');
    const folders = ['--data', join(this.data, 'demo'), '--screens', required('PLENARY_WWW')];
    const session = ['--session', join(kRoot, 'deploy/demo-session')];
    const procedures = ['--procedures', join(kRoot, 'deploy/procedures')];
    const started = spawn(
      program,
      ['demo', '--port', String(this.port), ...folders, ...session, ...procedures],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    this.process = started;
    await new Promise<void>((done, failed) => {
      let output = '';
      started.stdout?.on('data', (chunk) => {
        output += chunk;
        const serving = /Serving on http:\/\/[^:]+:(\d+)/.exec(output);
        if (!serving) return;
        this.port = Number(serving[1]);
        done();
      });
      started.once('exit', (code) => failed(new Error(`the server ended with ${code}`)));
    });
  }

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  links(): Link[] {
    const [, ...lines] = readFileSync(join(this.data, 'demo/links.csv'), 'utf8').trim().split('\n');
    return lines.map((line) => {
      const fields = /^(\w+),\w+,(\d+),"(.*)",\d+,(\w+),(.*)$/.exec(line);
      if (!fields) throw new Error(`not a link: ${line}`);
      const [, role = '', person, name = '', code = '', link = ''] = fields;
      return { role, person: Number(person), name, code, link };
    });
  }

  // As a power cut would: no goodbye, nothing written that was not durable.
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  // Returns the exit code.
  async stop(): Promise<number | null> {
    const code = await this.end('SIGTERM');
    return code;
  }

  remove(): void {
    rmSync(this.data, { recursive: true, force: true });
  }

  private async end(signal: NodeJS.Signals): Promise<number | null> {
    const running = this.process;
    if (!running || running.exitCode !== null) return running?.exitCode ?? null;
    const ended = new Promise<number | null>((done) => running.once('exit', done));
    running.kill(signal);
    return ended;
  }
}
