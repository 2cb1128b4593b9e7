await import('./build.mjs');
if (!process.exitCode) await import('./serve.ts');
