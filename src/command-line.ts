import { Command, InvalidArgumentError, type CommanderError, type Option } from 'commander';

/** What Commander calls the parts of a command's explanation. */
const TITLES: Record<string, string> = {
	'Usage:': '用法',
	'Arguments:': '参数：',
	'Options:': '选项：',
};

/** What is wrong with a call, by Commander's code. @param names what its own words quote, in their order */
const FAULTS: Record<string, (...names: string[]) => string> = {
	'commander.unknownOption': (option) => `没有“${option}”这个选项`,
	'commander.optionMissingArgument': (option) => `“${option}”后面少了要写的内容`,
	'commander.missingMandatoryOptionValue': (option) => `没有写“${option}”`,
	'commander.missingArgument': (argument) => `没有写“${argument}”`,
	'commander.invalidArgument': (place, given) => `“${place}”这里不能写“${given}”`,
	'commander.excessArguments': (given) => `这个命令后面只写选项，多写了“${given}”`,
};

/**
 * A command of `package.json` that explains itself, and says what is wrong with a call, in Chinese: Commander's own words, and
 * those of Node, are English.
 * @param script its name there, such as `check` of `npm run check`
 * @param about what it does
 * @returns Commander's command. A wrong call ends the program with 2 before anything is done; `error(message)` does the same
 *          with a message of the command's own
 */
export function commandLine(script: string, about: string): Command {
	process.stdout.on('error', unlessUnread);
	const command = new Command(`npm run ${script} --`);
	return command
		.description(about)
		.helpOption('-h, --help', '显示这份说明')
		.allowExcessArguments(false)
		.configureHelp({
			styleTitle: (title) => TITLES[title] ?? title,
			commandUsage: (of) => `${of.name()} ${of.usage().replace('[options]', '[选项]')}`,
			optionDescription,
			displayWidth,
		})
		.configureOutput({ outputError: () => undefined })
		.exitOverride((end) => {
			if (end.exitCode === 0) process.exit(0);
			process.stderr.write(`${faultOf(end)}。\n\n${command.helpInformation()}`);
			process.exit(2);
		});
}

/** `npm run citations -- … | head`: that nobody reads on is no fault, and what the command does besides is done to its end. */
function unlessUnread(fault: NodeJS.ErrnoException): void {
	if (fault.code !== 'EPIPE') throw fault;
}

/** What is wrong with a call, in Chinese; for a code that is not in `FAULTS`, Commander's own words. */
function faultOf({ code, message }: CommanderError): string {
	// error: option '--kiosk <秒数>' argument '5' is invalid. 要写10以上的整数
	// error: too many arguments. Expected 0 arguments but got 1: content.
	const names = [...message.matchAll(/'([^']*)'|but got \d+: (.*)\.$/g)].map(
		([, quoted, excess = '']) => quoted ?? excess,
	);
	// The choices of an option are told by the explanation that follows.
	const reason = / is invalid\. (?!Allowed choices)(.+)/.exec(message)?.[1];
	const likely = /Did you mean (?:one of )?(.+)\?/.exec(message)?.[1];
	const fault = FAULTS[code]?.(...names) ?? message;
	return [fault, reason, likely && `是不是“${likely}”`].filter(Boolean).join('：');
}

/** In columns of a terminal: Chinese characters take two. */
const displayWidth = (text: string): number =>
	text.length + (text.match(/[^\x20-\xff]/g)?.length ?? 0);

const optionDescription = ({ description, defaultValue, argChoices, required }: Option): string =>
	[
		description,
		argChoices && `可以写 ${argChoices.join('、')}`,
		required && defaultValue !== undefined && `不写时是 ${String(defaultValue)}`,
	]
		.filter(Boolean)
		.join('；');

/**
 * What an option takes that is a number.
 * @param least the smallest that makes sense
 * @returns reads it, or throws with what would be right
 */
export const wholeNumber =
	(least: number) =>
	(text: string): number => {
		const number = Number(text);
		if (Number.isInteger(number) && number >= least) return number;
		throw new InvalidArgumentError(`要写 ${least} 以上的整数`);
	};

/**
 * What an option takes that is a folder on another machine, as configurations of its web server name it.
 * @returns the folder without a slash at its end
 * @throws InvalidArgumentError for a relative one, which would be looked for in the server's own folder, and for one with a
 *         character that ends a word in the configurations of nginx or Caddy
 */
export function folderOnHost(text: string): string {
	// e.g. "/srv/pufa", "D:/sites/pufa", "D:\\sites\\pufa"; not "srv/pufa", "./pufa", "/srv/my site"
	if (/^(?:[A-Za-z]:)?[/\\][^\s;{}"'$#]*$/.test(text)) return text.replace(/(?<=.)[/\\]+$/, '');
	throw new InvalidArgumentError(
		'要写网站在服务器上的完整路径，如 /srv/pufa，里面不能有空格、引号、分号、花括号、$ 和 #',
	);
}

/**
 * What an option takes that is a port on another machine, perhaps behind the address that it is of: `80`, `127.0.0.1:8080`,
 * `[::1]:8080`.
 * @throws InvalidArgumentError for anything else, which the configuration of a web server would take for more
 */
export function portOnHost(text: string): string {
	const port = /^(?:(?:[\w.*-]+|\[[\da-f:.]+\]):)?(\d{1,5})$/i.exec(text)?.[1];
	if (port !== undefined && Number(port) > 0 && Number(port) < 65_536) return text;
	throw new InvalidArgumentError('要写端口，或者地址和端口，如 80、127.0.0.1:8080');
}
