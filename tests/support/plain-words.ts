/*
 * How people are spoken to: words that need no dictionary, what was expected, what to do, and short
 * sentences. The tests of the wording hold all texts of the rules to this.
 */

/** Words of programmers and of standards bodies, which a school office does not use. */
export const jargon =
	/\b(GUIDs?|UUIDs?|enum\w*|referential|pars(e[drs]?|ing)|null|regex\w*|invalid|illegal|malformed|integrity|schemas?|tokens?|booleans?|strings?|integers?|floats?|foreign|primary keys?|UTF-16\w*|Unicode|ASCII|BOM|byte order mark|delimiters?|delimited|encod(e[ds]?|ing)s?|escap(e[ds]?|ing)|whitespace|trailing|leading|line feeds?|carriage returns?|CRLF|CRC\w*|checksums?|hash(es)?|payloads?|entit(y|ies)|instances?|attributes?|semantic\w*|syntax\w*|validat\w+|compliant|deprecated|case[- ]sensitive|hierarch\w+|vocabular\w+|arrays?|objects?|endpoints?|data ?types?|timestamps?|offsets?|API|JSON|XML|RFC|ISO|W3C)\b/i;

/** Phrases that say what was expected: what is missing was, and of what is too many there is more. */
export const expectation =
	/\b(expect(s|ed)?|has to|have to|should|must|at most|at least|missing|too many|(is|are) there|probably meant)\b/i;

const DOING =
	'add|ask|change|check|choose|copy|correct|decide|empty|end|enter|export|fill|find out|give|hold|keep|leave|let|look|make|move|open|pack|put|remove|rename|save|see|send|set|shorten|switch|take|tell|turn|type|unpack|use|write|zip';

/** What people can do: a sentence begins with it, or it follows a condition or an "and". */
export const doing = new RegExp(
	`(?:^|[.:;,…)”] |\\b(?:and|or|then|not|just) )(?:${DOING})\\b|nothing (?:has )?to (?:be done|do)|the manifest has to say`,
	'i'
);

/** The sentences of a text. */
export const sentences = (text: string): string[] =>
	text.split(/(?<=[.!?…][”)]*)\s+(?=[\p{Lu}…“(])/u);

/** Words are what stands between blanks and has a letter or digit; "…" stands for a value. */
export const wordCount = (text: string): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}…]/u.test(word)).length;
