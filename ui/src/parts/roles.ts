import type { Role } from '../wire'

/** Every role, in the order in which they are shown and recorded. */
export const allRoles: Role[] = [
  'initiator',
  'user',
  'prescriber',
  'buyer',
  'gatekeeper',
  'advisor',
  'decider',
  'approver',
  'facilitator',
  'auditor',
]
