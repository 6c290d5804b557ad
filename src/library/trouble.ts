/** The library passes on what keeps the device from holding it. */
export type { Trouble } from '../storage/trouble.ts';
