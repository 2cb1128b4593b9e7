await import('./build.ts');
if (!process.exitCode) await import('./serve.ts');
