import type { Text } from '../../wire'

/** The requirements with one of them replaced, or left out where nothing stands in its place. */
export function replaced(requirements: Text[], at: number, by: Text | null): Text[] {
  return requirements.flatMap((requirement, place) => {
    if (place !== at) return [requirement]
    return by === null ? [] : [by]
  })
}
