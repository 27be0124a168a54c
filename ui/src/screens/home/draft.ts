/** What is asked before a purchase begins, and the dossier that begins with it. */
import { idFrom } from '../../text'
import type { BuyClass, FileChoice, NewDossier, Role } from '../../wire'

export interface Draft {
  title: string
  one: string
  many: string
  currency: string
  buyClass: BuyClass
  name: string
  roles: Role[]
  /** `none`, `choose`, or `recent/id` and `sample/name`. */
  from: string
}

/** Fields that are still empty; the rest is for the desk to judge. */
export function missing(draft: Draft): (keyof Draft)[] {
  const texts = (['title', 'one', 'many', 'currency', 'name'] as const).filter((field) => draft[field].trim() === '')
  return draft.roles.length === 0 ? [...texts, 'roles'] : texts
}

export function dossierOf(draft: Draft): NewDossier {
  const from = fileChoice(draft.from)
  return {
    purchase: {
      title: draft.title,
      buy_class: draft.buyClass,
      unit: { one: draft.one, many: draft.many },
      currency: draft.currency.trim().toUpperCase(),
    },
    member: { member: idFrom(draft.name, []), name: draft.name, roles: draft.roles, power: '1' },
    ...(from ? { from } : {}),
  }
}

function fileChoice(from: string): FileChoice | null {
  if (from === 'choose') return { kind: 'choose' }
  const [kind, ...rest] = from.split('/')
  if (kind === 'recent') return { kind, id: rest.join('/') }
  if (kind === 'sample') return { kind, name: rest.join('/') }
  return null
}
