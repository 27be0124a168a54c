// Labels that would touch move apart, as little as possible.

/** A label: where it wants its middle, and how wide it is. */
export interface Wish {
  at: number
  width: number
}

interface Cluster {
  members: number[]
  width: number
  start: number
  pull: number
}

/** The left edges of the labels, in the order given: none touch, all lie between `from` and `to` if there is room. */
export function spread(wishes: Wish[], gap: number, from: number, to: number): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => wishes[a]!.at - wishes[b]!.at)
  const clusters: Cluster[] = []
  for (const index of order) {
    const wish = wishes[index]!
    const start = wish.at - wish.width / 2
    clusters.push(settle({ members: [index], width: wish.width, start, pull: start }, from, to))
    while (clusters.length > 1 && touches(clusters.at(-2)!, clusters.at(-1)!, gap)) {
      const right = clusters.pop()!
      const left = clusters.pop()!
      clusters.push(settle(join(left, right, gap), from, to))
    }
  }
  const edges = wishes.map(() => 0)
  for (const cluster of clusters) {
    let edge = cluster.start
    for (const index of cluster.members) {
      edges[index] = edge
      edge += wishes[index]!.width + gap
    }
  }
  return edges
}

/** Whether labels at these wishes find room side by side. */
export function fits(wishes: Wish[], gap: number, room: number): boolean {
  const widths = wishes.reduce((sum, wish) => sum + wish.width, 0)
  return widths + gap * Math.max(0, wishes.length - 1) <= room
}

function touches(left: Cluster, right: Cluster, gap: number): boolean {
  return left.start + left.width + gap > right.start
}

/** Two clusters side by side, at the mean of where their members would begin. */
function join(left: Cluster, right: Cluster, gap: number): Cluster {
  const offset = left.width + gap
  const count = left.members.length + right.members.length
  const pull =
    (left.pull * left.members.length + (right.pull - offset) * right.members.length) / count
  return {
    members: [...left.members, ...right.members],
    width: offset + right.width,
    start: pull,
    pull,
  }
}

function settle(cluster: Cluster, from: number, to: number): Cluster {
  cluster.start = Math.max(from, Math.min(cluster.pull, to - cluster.width))
  return cluster
}
