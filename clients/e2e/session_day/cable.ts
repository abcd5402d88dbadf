// The cable between one screen and the server, for the test to pull. The screen keeps its address;
// what it notices is what a tablet notices whose network goes away.

import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

// whole   octets pass both ways
// deaf    what the screen says arrives, what the server says does not
// cut     nothing passes, and nobody gets through
type Condition = 'whole' | 'deaf' | 'cut';

interface Strand {
  readonly near: Socket;
  readonly far: Socket;
  // Octets of the server were lost on it: it can never be whole again.
  torn: boolean;
}

export class Cable {
  private condition: Condition = 'whole';
  private readonly strands = new Set<Strand>();

  private constructor(
    private readonly ends: Server,
    private readonly serverPort: number,
  ) {}

  static async lay(serverOrigin: string): Promise<Cable> {
    const ends = createServer({ noDelay: true });
    const cable = new Cable(ends, Number(new URL(serverOrigin).port));
    ends.on('connection', (near) => cable.join(near));
    await new Promise<void>((done) => ends.listen(0, '127.0.0.1', done));
    return cable;
  }

  // What the screen's address begins with.
  get origin(): string {
    return `http://127.0.0.1:${(this.ends.address() as AddressInfo).port}`;
  }

  // The same link, but over this cable.
  carry(link: string): string {
    return link.replace(new URL(link).origin, this.origin);
  }

  deafen(): void {
    this.condition = 'deaf';
  }

  cut(): void {
    this.condition = 'cut';
    for (const strand of [...this.strands]) this.drop(strand);
  }

  mend(): void {
    this.condition = 'whole';
    for (const strand of [...this.strands]) if (strand.torn) this.drop(strand);
  }

  remove(): void {
    this.cut();
    this.ends.close();
  }

  private join(near: Socket): void {
    if (this.condition === 'cut') {
      near.destroy();
      return;
    }
    const far = connect({ host: '127.0.0.1', port: this.serverPort, noDelay: true });
    const strand: Strand = { near, far, torn: false };
    this.strands.add(strand);
    near.on('data', (octets) => far.write(octets));
    far.on('data', (octets) => this.hear(strand, octets));
    for (const end of [near, far]) {
      end.on('error', () => this.drop(strand));
      end.on('close', () => this.drop(strand));
    }
  }

  private hear(strand: Strand, octets: Buffer): void {
    if (this.condition === 'deaf') strand.torn = true;
    else strand.near.write(octets);
  }

  private drop(strand: Strand): void {
    this.strands.delete(strand);
    strand.near.destroy();
    strand.far.destroy();
  }
}
