// The criteria tree: which criterion lies where, and where one goes when it is moved in or out.
import type { Change, CriterionRow, GroupRows } from '../../wire'

/** The group one step further in: the first inside the one it lies in, or the last at the top. None where there is none. */
export function inner(groups: GroupRows[], current: string | undefined): string | null {
  const fitting = groups.filter(({ group }) => (group.parent ?? undefined) === current)
  const to = current === undefined ? fitting.at(-1) : fitting[0]
  return to?.group.group ?? null
}

/** The group one step further out: undefined is the top; null where it lies there already. */
export function outer(groups: GroupRows[], current: string | undefined): string | undefined | null {
  if (current === undefined) return null
  return groups.find(({ group }) => group.group === current)?.group.parent ?? undefined
}

/** The change that moves a criterion one step in or out; null where there is no such place. */
export function moved(groups: GroupRows[], row: CriterionRow, way: 'in' | 'out'): Change | null {
  const { group, ...criterion } = row.criterion
  const to = way === 'in' ? inner(groups, group) : outer(groups, group)
  if (to === null) return null
  return { kind: 'set_criterion', ...criterion, ...(to === undefined ? {} : { group: to }) }
}

/** The groups that a group may be put into: neither itself nor anything inside it. */
export function parents(groups: GroupRows[], id: string | null): GroupRows[] {
  const within = new Set(id === null ? [] : [id])
  // A group stands before those inside it.
  for (const { group } of groups) if (group.parent && within.has(group.parent)) within.add(group.group)
  return groups.filter(({ group }) => !within.has(group.group))
}
