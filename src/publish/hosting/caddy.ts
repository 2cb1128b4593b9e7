import { ASK_AGAIN, FOR_GOOD, FULL_TEXT, SECURITY, type Host } from './host.ts';
import { PINNED } from '../../urls.ts';

/** A site for Caddy. It gets certificates by itself where the host can be reached from outside. */
export const caddyConfig = ({ root, base, name, listen, policies }: Host): string =>
	`# 由 npm run hosting 写成。并入 /etc/caddy/Caddyfile，再运行 systemctl reload caddy。
# 网站改了版式（内容安全策略里的校验值变了）以后重新生成一次。
# 公网上的域名：去掉 http:// 和端口，Caddy 会自己申请证书。离线阅读只在 HTTPS 下可用。

(pufa_headers) {
	header {
${SECURITY.map(([header, value]) => `		${header} "${value}"`).join('\n')}
		Content-Security-Policy {pufa_policy}
	}
}

http://${name}${portOf(listen)} {${addressOf(listen)}
	root * ${root}
	encode gzip

	map {path} {pufa_policy} {
		~^${base}(?:${FULL_TEXT.join('|')})/ "${policies.fullText}"
		default "${policies.pages}"
	}
	map {path} {pufa_cache} {
		"~^${base}(?:${PINNED.join('|')})" "${FOR_GOOD}"
		default "${ASK_AGAIN}"
	}
	import pufa_headers
	header Cache-Control {pufa_cache}
	@markdown path *.md
	header @markdown Content-Type "text/markdown; charset=utf-8"
${base === '/' ? '' : `	redir / ${base} 302\n	redir ${base.slice(0, -1)} ${base} 301\n`}
	handle ${base}_headers {
		error 404
	}
	handle_path ${base}* {
		file_server {
			precompressed br gzip
		}
	}
	handle {
		error 404
	}

	# 文件还没有传完的时候答的 404，不能让浏览器留着。
	handle_errors {
		import pufa_headers
		header Cache-Control "${ASK_AGAIN}"
		rewrite * /404.html
		file_server
	}
}
`;

// e.g. "80", "127.0.0.1:8080"
const portOf = (listen: string): string => `:${listen.split(':').at(-1)}`;

const addressOf = (listen: string): string =>
	listen.includes(':') ? `\n\tbind ${listen.slice(0, listen.lastIndexOf(':'))}` : '';
