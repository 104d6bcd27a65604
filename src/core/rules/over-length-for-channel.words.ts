import type { Channel } from '../draft.ts';

/** Hard caps in UTF-16 units, as the platforms count. LinkedIn Help says 200 for a note; some Premium accounts see 300. */
export const CHARACTER_LIMIT: Partial<Record<Channel, number>> = { 'linkedin-note': 200, inmail: 1_900 };
