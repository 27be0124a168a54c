### What the desk says of sealed prices, of scores, of the search and of rounds.

offers-sealed = sealed
offers-sealed-answer = Their prices are sealed until the second envelope is opened.

## Scores

scores-answer = { $done } of { $all } members whose scores count have scored every supplier.
scores-range = { $worst } to { $best } points
scores-meaning = { $points }: { $meaning }
scores-spread = { $least } to { $most }
scores-taken = { $who }, { $time }
scores-every-sheet = If every sheet counted, the first would be { $winner }.

## Search

search-none = Nobody has been found yet.
search-answer =
    { $n ->
        [one] { $count } supplier was found.
       *[other] { $count } suppliers were found.
    }
search-left =
    { $n ->
        [one] { $count } is on the shortlist.
       *[other] { $count } are on the shortlist.
    }
search-basis-record = Delivery record
search-basis-evidence = Evidence in place of a record
search-basis-none = Neither record nor evidence
search-counts-as = counts as { $onTime } on time, { $late } late
gate-not-checked = Not checked
evidence-reference = Reference
evidence-sample = Sample
evidence-audit = Audit
evidence-certificate = Certificate

## Rounds

rounds-none = There is no offer and no plan yet.
rounds-name = Round { $round }
rounds-answer =
    { $n ->
        [one] The negotiation has { $count } round so far.
       *[other] The negotiation has { $count } rounds so far.
    }
rounds-down = − { $amount } ({ $percent })
rounds-up = + { $amount } ({ $percent })
rounds-unchanged = unchanged
rounds-reaches-aspiration = reaches the aspiration
rounds-reaches-target = reaches the target
rounds-within-walk-away = above the target
rounds-beyond-walk-away = beyond the walk-away
rounds-switching = { $landed } landed + { $switching } switching = { $evaluated }
rounds-earlier = This round is over: its offers stay as they are.
rounds-carried-note = Pale figures come from an earlier round and stand until the supplier answers in this one. A new price makes them an offer of this round, with the rest as it was.
rounds-carried = No answer in this round yet; the offer of round { $round } stands.
