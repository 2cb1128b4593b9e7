import { vi } from 'vitest';

// Before each file of tests: those of one worker share what packages and our modules compile to, but each file has fakes
// of its own, and so modules of ours that have seen no others.
vi.resetModules();
