// The weight of the built pages; run after `npm run build` (PLENARY_WWW names the folder).
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/budgets/*.ts'], environment: 'node' } });
