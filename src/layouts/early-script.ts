/**
 * Runs in the head, before the first paint, so that a reader's own theme, size and layout never come a moment late. It
 * is the site's only inline script: a policy allows it by the hash of these very characters. `islands/display/display-settings`
 * writes what it reads; the root's `data-scripts` shows the controls that need scripts.
 */
export const EARLY_SCRIPT =
	"{let d=document.documentElement.dataset,v;d.scripts='';try{for(let n of['theme','size','layout'])if(v=localStorage['pufa:'+n])d[n]=v}catch{}}";
