import { compileFunction } from 'node:vm';
import * as jsxRuntime from 'astro/jsx-runtime';
import type { Target } from '../../domain/citation/model.ts';
import { BODIES, bodyFile, type CodeOfBody } from '../../holdings/bodies.ts';
import type { WithBody } from '../../holdings/texts.ts';
import type { BodyHeading } from './contents.ts';

/** A component of Astro that shows a body. */
type Content = (props: { components?: Record<string, unknown> }) => unknown;

/** A body, as `render` of Astro gives it. */
export interface Body {
	Content: Content;
	headings: BodyHeading[];
	/** The places of laws that its words lead to. */
	cited: readonly Target[];
}

/** What a compiled body exports. */
interface Compiled {
	default: Content;
	getHeadings: () => BodyHeading[];
	frontmatter: { cited?: readonly Target[] };
}

const codeOf = (globalThis as { [BODIES]?: CodeOfBody })[BODIES];

/** The body of a text. Nothing while one edits: Astro compiles bodies then, and the caller asks Astro. */
export async function givenBody(kind: WithBody, id: string): Promise<Body | undefined> {
	if (!codeOf) return undefined;
	const body = evaluated(await codeOf(bodyFile(kind, id)));
	return {
		Content: shown(body),
		headings: body.getHeadings(),
		cited: body.frontmatter.cited ?? [],
	};
}

/** The code is what MDX makes of a body: words and marks. The build refuses bodies that hold a program of their own. */
function evaluated(code: string): Compiled {
	const module = { exports: {} };
	const run = compileFunction(code, ['module', 'require']) as (
		module: object,
		from: () => object,
	) => void;
	run(module, () => jsxRuntime);
	return module.exports as Compiled;
}

/** As `@astrojs/mdx` hands a body to Astro. */
function shown({ default: content }: Compiled): Content {
	const Content: Content = (props) =>
		content({ ...props, components: { Fragment: jsxRuntime.Fragment, ...props.components } });
	Object.assign(Content, {
		[Symbol.for('mdx-component')]: true,
		[Symbol.for('astro:renderer')]: 'astro:jsx',
		[Symbol.for('astro.needsHeadRendering')]: true,
	});
	return Content;
}
