/**
 * Runs in the head, before the first paint, so that a reader's own theme, size and layout never come a moment late. It
 * is the site's only inline script: a policy allows it by the hash of these very characters. `islands/display-settings`
 * writes what it reads; the root's `data-scripts` shows the controls that need scripts.
 */
export const EARLY_SCRIPT =
	"(function(d){d.scripts='';try{['theme','size','layout'].forEach(function(n){var v=localStorage.getItem('pufa:'+n);if(v)d[n]=v})}catch(e){}})(document.documentElement.dataset)";
