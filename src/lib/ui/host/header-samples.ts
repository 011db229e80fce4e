/** Settings of one kind of server, as they are pasted into its file. */
export interface HeaderSample {
	readonly server: string;
	/** The file that they go into. */
	readonly file: string;
	readonly text: string;
}

/** The rule for pages. What the page itself carries (hashes of its scripts) is not repeated here. */
const policy =
	"default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; worker-src 'self' blob:; connect-src 'none'; form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

/** For every answer. */
const always = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'no-referrer'],
	['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
	['X-Frame-Options', 'DENY']
] as const;

const nginx = `# Both policies hold at once: the page's own, which names its scripts by their hashes, and this one.
location /precheck/ {
	root /var/www;
	index index.html;
${always.map(([name, value]) => `\tadd_header ${name} "${value}" always;`).join('\n')}

	location ~ (/|\\.html)$ {
${always.map(([name, value]) => `\t\tadd_header ${name} "${value}" always;`).join('\n')}
		add_header Content-Security-Policy "${policy}" always;
		add_header Connection-Allowlist "(response-origin)" always;
		add_header Cache-Control "no-cache" always;
	}
	location ~ /(host|service-worker)\\.js$ {
		add_header X-Content-Type-Options "nosniff" always;
		add_header Cache-Control "no-cache" always;
	}
	location ~ /_app/immutable/ {
		add_header X-Content-Type-Options "nosniff" always;
		add_header Cache-Control "public, max-age=31536000, immutable" always;
	}
}`;

const apache = `# Needs mod_headers.
DirectoryIndex index.html
${always.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
<FilesMatch "\\.html$">
	Header always set Content-Security-Policy "${policy}"
	Header always set Connection-Allowlist "(response-origin)"
	Header always set Cache-Control "no-cache"
</FilesMatch>
<FilesMatch "^(host|service-worker)\\.js$">
	Header always set Cache-Control "no-cache"
</FilesMatch>
<If "%{REQUEST_URI} =~ m#/_app/immutable/#">
	Header always set Cache-Control "public, max-age=31536000, immutable"
</If>`;

const iis = `<?xml version="1.0" encoding="utf-8"?>
<configuration>
	<system.webServer>
		<defaultDocument><files><clear /><add value="index.html" /></files></defaultDocument>
		<staticContent>
			<remove fileExtension=".webmanifest" />
			<mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
		</staticContent>
		<httpProtocol>
			<customHeaders>
${always.map(([name, value]) => `\t\t\t\t<add name="${name}" value="${value}" />`).join('\n')}
				<add name="Cache-Control" value="no-cache" />
			</customHeaders>
		</httpProtocol>
		<!-- Needs the URL Rewrite module: the policy goes on pages alone. -->
		<rewrite>
			<outboundRules>
				<rule name="Policy of pages" preCondition="Pages">
					<match serverVariable="RESPONSE_Content-Security-Policy" pattern=".*" />
					<action type="Rewrite" value="${policy}" />
				</rule>
				<preConditions>
					<preCondition name="Pages"><add input="{RESPONSE_CONTENT_TYPE}" pattern="^text/html" /></preCondition>
				</preConditions>
			</outboundRules>
		</rewrite>
	</system.webServer>
</configuration>`;

const listed = `/*
${always.map(([name, value]) => `  ${name}: ${value}`).join('\n')}

${['/', '/*/'].map((path) => `${path}\n  Content-Security-Policy: ${policy}\n  Connection-Allowlist: (response-origin)\n  Cache-Control: no-cache`).join('\n\n')}

/host.js
  Cache-Control: no-cache

/service-worker.js
  Cache-Control: no-cache

/_app/immutable/*
  Cache-Control: public, max-age=31536000, immutable`;

const github = `GitHub Pages sends no headers of your own. The page carries its policy in itself, and that holds:
no request leaves it. What is missing is the rule against framing (frame-ancestors).

1. Put the folder's content on the branch or folder that Pages serves.
2. Add an empty file named .nojekyll, or _app will not be handed out.
3. Under Settings, Pages, choose "Enforce HTTPS".`;

const s3 = `# The files, each with how long it may be kept:
aws s3 sync build s3://BUCKET/precheck --cache-control "no-cache" --exclude "_app/immutable/*"
aws s3 sync build/_app/immutable s3://BUCKET/precheck/_app/immutable --cache-control "public, max-age=31536000, immutable"

# In CloudFront: a function for viewer responses, on all paths.
function handler(event) {
	var headers = event.response.headers;
${always.map(([name, value]) => `\theaders['${name.toLowerCase()}'] = { value: '${value}' };`).join('\n')}
	if (/(\\/|\\.html)$/.test(event.request.uri)) {
		headers['content-security-policy'] = { value: "${policy}" };
		headers['connection-allowlist'] = { value: '(response-origin)' };
	}
	return event.response;
}
# And one for viewer requests, because S3 knows no index.html below the top:
function handler(event) {
	if (event.request.uri.endsWith('/')) event.request.uri += 'index.html';
	return event.request;
}`;

/** Samples for the servers that schools and vendors use. */
export const headerSamples: readonly HeaderSample[] = [
	{ server: 'nginx', file: 'nginx.conf', text: nginx },
	{ server: 'Apache', file: '.htaccess', text: apache },
	{ server: 'IIS', file: 'web.config', text: iis },
	{ server: 'Cloudflare and Netlify', file: '_headers', text: listed },
	{ server: 'GitHub Pages', file: '.nojekyll', text: github },
	{ server: 'S3 with CloudFront', file: 'aws and CloudFront', text: s3 }
];
