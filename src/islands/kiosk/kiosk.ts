import { whenIdle } from './idle.ts';

/** A page on a public machine shows the home page again when its reader has gone, and forgets what was typed. */
const { home = 'index.html', seconds = '120' } = document.currentScript!.dataset;
const start = new URL(home, location.href).href;

const goHome = (): void => {
	localStorage.clear();
	sessionStorage.clear();
	location.replace(start);
};

// The home page need not be shown again and again while nobody is there.
whenIdle(Number(seconds) * 1000, goHome, location.href !== start);
