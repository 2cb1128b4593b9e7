import { deskScript } from '../../../../site/frame/scripts.ts';

export const getStaticPaths = (): { params: { script: string } }[] => [
	{ params: { script: deskScript.name } },
];

/** What checks a draft. */
export const GET = (): Response =>
	new Response(deskScript.code, {
		headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
	});
