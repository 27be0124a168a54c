/** Stands for the generated types of the wire until they are there. */
export type Comparison = { more: string; less: string; times: string }
export type Elicitation =
  | { way: 'swing'; points: { [key in string]: string } }
  | { way: 'ranking'; order: Array<Array<string>> }
  | { way: 'pairwise'; comparisons: Array<Comparison> }
  | {
      way: 'best_worst'
      best: string
      worst: string
      best_to_others: { [key in string]: string }
      others_to_worst: { [key in string]: string }
    }
export type WeighedView = {
  shares: { criterion: string; name: string; share: string; fraction: number | null }[]
  complete: boolean
  missing: string
  consistency: string
  acceptable: boolean
  loops: { criteria: string[]; sentence: string }[]
  repair: { sentence: string; changes: Comparison[] } | null
}
