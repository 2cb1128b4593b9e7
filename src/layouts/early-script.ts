/**
 * Runs in the head, before the first paint, so that a reader's own theme, size and layout never come a moment late. It
 * is the site's only inline script: a policy allows it by the hash of these very characters. `islands/display/display-settings`
 * writes what it reads; that the root has a `data-look` at all shows the controls that need scripts. Where nothing is kept, it
 * is `undefined`, which no style asks for.
 */
export const EARLY_SCRIPT =
	"{let d=document.documentElement.dataset;d.look='';try{d.look+=localStorage['pufa:look']}catch{}}";
