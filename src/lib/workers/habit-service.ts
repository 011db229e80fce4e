import type { PastEdits } from '../core/edits/recipe-habits';
import type { Outcome } from '../core/outcome';
import type { Fault } from './api';
import { habitView } from './edit-habit';
import type { HabitApi, HabitView } from './habit-api';
import { LeaveOutService } from './leave-out-service';

/** The check worker's work on corrections that were made on earlier days, too. */
export class HabitService extends LeaveOutService implements HabitApi {
	habit(past: readonly PastEdits[], day: string): Promise<Outcome<HabitView, Fault>> {
		return this.asked('habit', (editing, checked) => habitView(editing, checked, past, day));
	}
}
