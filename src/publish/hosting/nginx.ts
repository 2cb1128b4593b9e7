import { ASK_AGAIN, FOR_GOOD, FULL_TEXT, SECURITY, type Host } from './host.ts';
import { PINNED } from '../../urls.ts';

/** A `server` for nginx, with what belongs into `http` before it. To be included in `http`. */
export const nginxConfig = ({ root, base, name, listen, policies }: Host): string =>
	`# 由 npm run hosting 写成。放到 /etc/nginx/conf.d/pufa.conf，再运行 nginx -t && nginx -s reload。
# 网站改了版式（内容安全策略里的校验值变了）以后重新生成一次。

map $uri $pufa_policy {
	default "${policies.pages}";
	"~^${base}(?:${FULL_TEXT.join('|')})/" "${policies.fullText}";
}
map $uri $pufa_cache {
	default "${ASK_AGAIN}";
	"~^${base}(?:${PINNED.join('|')})" "${FOR_GOOD}";
}

server {
	listen ${listen};
	server_name ${name};
	# HTTPS：把 listen 换成 443 ssl，填证书，并打开 Strict-Transport-Security。离线阅读只在 HTTPS 下可用。
	# ssl_certificate     /etc/ssl/pufa.pem;
	# ssl_certificate_key /etc/ssl/pufa.key;
	# add_header Strict-Transport-Security "max-age=31536000" always;

	server_tokens off;
	absolute_redirect off;

	# 旧版 nginx 的 mime.types 给 js 写的是别的类型，nginx -t 会提醒 duplicate extension "js"，不影响使用。
	include /etc/nginx/mime.types;
	types {
		text/javascript js;
		text/markdown md;
	}
	charset utf-8;
	charset_types text/css text/javascript text/markdown text/plain text/xml application/json image/svg+xml;

	gzip on;
	gzip_vary on;
	gzip_min_length 512;
	gzip_types text/css text/javascript text/markdown text/plain text/xml application/json image/svg+xml;
	# 给 npm run build -- --compress 生成的 .gz 和 .br。后者要先装模块（Debian：apt-get install
	# libnginx-mod-http-brotli-static），再去掉 brotli_static 前面的 #。
	gzip_static on;
	# brotli_static on;

${SECURITY.map(([header, value]) => `	add_header ${header} "${value}" always;`).join('\n')}
	add_header Content-Security-Policy $pufa_policy always;
	add_header Cache-Control $pufa_cache always;

	# 没有网页的目录（403）也答 404，不显示 nginx 自己的英文页。
	error_page 403 =404 ${base}404.html;
	error_page 404 ${base}404.html;
${base === '/' ? '' : leadIn(base)}
	location = ${base}_headers {
		return 404;
	}
	location ${base} {
		${base === '/' ? `root ${root}` : `alias ${root}/`};
		index index.html;
	}
}
`;

/** The root of the host, and the folder as people type it, without its last slash. */
const leadIn = (base: string): string =>
	[
		['/', 302],
		[base.slice(0, -1), 301],
	]
		.map(([path, status]) => `\n	location = ${path} {\n		return ${status} ${base};\n	}`)
		.join('');
