export type { Widened } from '../widened';
