import { readSite } from '../loaders/site-file.ts';
import { folderOf, tidyUp } from '../publish/swap.ts';
import { serveSite } from './site-server.ts';

const dist = process.env['PUFA_OUT'] || 'dist';
tidyUp(folderOf(dist));
const { url } = await serveSite(dist, readSite().base, Number(process.env['PORT'] || 4321));
console.log(`网站在这里：${url}\n按 Ctrl+C 停止。`);
