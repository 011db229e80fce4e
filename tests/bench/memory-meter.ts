import { readFileSync, readdirSync } from 'node:fs';

const everyMs = 100;

/** A text of /proc, empty when the process is gone. */
const procText = (pid: number, name: string): string => {
	try {
		return readFileSync(`/proc/${pid}/${name}`, 'utf8');
	} catch {
		// A process may end at any moment; then it holds nothing.
		return '';
	}
};

/** Parents by process: proc(5), stat, field 4; the name in field 2 may hold blanks and brackets. */
const parents = (): Map<number, number> => {
	const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
	return new Map(
		pids.map((name) => {
			const stat = procText(Number(name), 'stat');
			const [, parent] = stat
				.slice(stat.lastIndexOf(')') + 1)
				.trim()
				.split(' ');
			return [Number(name), Number(parent ?? 0)];
		})
	);
};

/** All processes that stem from `root`, itself included. */
function family(root: number): number[] {
	const known = parents();
	const stemsFrom = (pid: number): boolean => {
		for (let at: number | undefined = pid; at !== undefined && at > 0; at = known.get(at)) {
			if (at === root) return true;
		}
		return false;
	};
	return [...known.keys()].filter(stemsFrom);
}

/** The browser that this process started: of its descendants the one that playwright steers. */
export function browserProcess(): number {
	const found = family(process.pid).find((pid) => {
		const line = procText(pid, 'cmdline');
		return line.includes('--remote-debugging-pipe') && !line.includes('--type=');
	});
	if (found === undefined) throw new Error('the browser has no process: did it start?');
	return found;
}

/** Memory of a browser in bytes: the proportional set sizes of all its processes, added up. */
export function summedPss(browser: number): number {
	let kilobytes = 0;
	for (const pid of family(browser)) {
		kilobytes += Number(/^Pss:\s+(\d+) kB/m.exec(procText(pid, 'smaps_rollup'))?.[1] ?? 0);
	}
	return kilobytes * 1024;
}

/** Memory once it has stopped moving (by 1 MB within a third of a second), or after three seconds. */
export async function settledPss(browser: number): Promise<number> {
	let before = summedPss(browser);
	for (let tries = 0; tries < 10; tries++) {
		await new Promise((go) => setTimeout(go, 333));
		const now = summedPss(browser);
		if (Math.abs(now - before) < 1e6) return now;
		before = now;
	}
	return before;
}

/** Watches a browser's memory until told to stop, and then gives the highest it saw. */
export function watchPeak(browser: number): () => number {
	let peak = summedPss(browser);
	const look = (): void => {
		peak = Math.max(peak, summedPss(browser));
	};
	const timer = setInterval(look, everyMs);
	return () => {
		clearInterval(timer);
		look();
		return peak;
	};
}
