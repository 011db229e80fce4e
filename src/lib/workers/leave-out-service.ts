import type { Checked } from '../core/check';
import type { Outcome } from '../core/outcome';
import type { Fault } from './api';
import type { EditAnswer } from './edit-api';
import { ExplorerService } from './explorer-service';
import type { Editing } from './editing';
import type { LeaveOutApi, LeaveOutView } from './leave-out-api';
import { leavingFor, type Leaving } from './leaving';
import { leftOutFile } from './left-out-file';

/** The check worker's work on records that a receiver refuses. */
export class LeaveOutService extends ExplorerService implements LeaveOutApi {
	#leaving: Leaving | null = null;

	planLeaveOut(profile: string): Promise<Outcome<LeaveOutView | null, Fault>> {
		const signal = this.stopped();
		return this.asked('planLeaveOut', async (editing, checked) => {
			this.#leaving = await this.#plan(editing, checked, profile, signal);
			return this.#leaving?.view ?? null;
		});
	}

	leaveOut(profile: string): Promise<Outcome<EditAnswer, Fault>> {
		const signal = this.stopped();
		return this.changed('leaveOut', async (editing, checked) => {
			const known = this.#leaving;
			this.#leaving = null;
			const isStill = known?.of === checked && known.profile === profile;
			const leaving = isStill ? known : await this.#plan(editing, checked, profile, signal);
			return leaving?.trial ?? null;
		});
	}

	leftOutFile(file: string): Promise<Outcome<Uint8Array, Fault>> {
		return this.asked('leftOutFile', async ({ original, history }) => {
			const texts = leftOutFile(original.set, history.state.steps, file);
			return new Uint8Array(await new Blob([...texts]).arrayBuffer());
		});
	}

	override async close(): Promise<void> {
		this.#leaving = null;
		await super.close();
	}

	#plan(
		editing: Editing,
		checked: Checked,
		profile: string,
		signal: AbortSignal
	): Promise<Leaving | null> {
		return leavingFor(editing, checked, { profile, day: this.day ?? checked.set.asOf, signal });
	}
}
