import type { Stance } from '../../wire'

/** Every stance, in the order in which it is offered. */
export const stances: Stance[] = ['agree', 'agree_with_reservation', 'dissent', 'abstain']

/** Whether a stance is nothing without words; the desk refuses it then. */
export function needsWords(stance: Stance): boolean {
  return stance === 'agree_with_reservation' || stance === 'dissent'
}
