import { walk, type Unit } from '../model.ts';

// e.g. "示例县人民政府关于印发《示例办法》的通知", "关于修订印发示例办法的通知", "示例局关于发布《示例规定》的公告", "示例省委办公厅印发《示例规定》的通知"
const PUBLISHES =
	/(?:关于(?:重新|修订|修改)?|(?<=[厅室局委部府会院署])(?=[^《》]{2}《))(?:印发|发布|公布|颁发|颁布|下发|转发|批转).+的(?:通知|公告|通告|决定|命令|令|函)$/;

/** Whether a title is that of a notice that does no more than publish another text (GB/T 9704-2012: 印发, 转发 and the like). */
export const isPublishingTitle = (title: string): boolean => PUBLISHES.test(title);

/** The 附件 whose articles are the law: a notice or a decision that only prints a text has none itself. */
export function lawInAnnex(units: readonly Unit[]): Unit | undefined {
	const first = units.find((unit) => walk([unit]).some(({ kind }) => kind === 'article'));
	return first?.kind === 'annex' ? first : undefined;
}

/**
 * The 附件 that a notice, or a 公告 without a title, prints as the law. What another act prints below itself, as an interpretation does, is
 * not it.
 */
export function publishedInAnnex(units: readonly Unit[]): Unit | undefined {
	const from = units.findIndex(({ kind }) => kind === 'title');
	if (from === -1) return lawInAnnex(units);
	const rest = units.slice(from);
	const end = rest.findIndex(({ kind }) => kind !== 'title');
	const title = rest.slice(0, end).map(({ text }) => text);
	return isPublishingTitle(title.join('').replace(/\s/g, '')) ? lawInAnnex(units) : undefined;
}
