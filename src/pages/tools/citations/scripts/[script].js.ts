import { deskScript } from '../../../../site/scripts.ts';

export const getStaticPaths = async (): Promise<{ params: { script: string } }[]> => [
	{ params: { script: (await deskScript()).name } },
];

/** What checks a draft. */
export async function GET(): Promise<Response> {
	const { code } = await deskScript();
	return new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
}
