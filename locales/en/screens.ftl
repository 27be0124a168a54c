### What the desk says on the screens: the answering paragraphs, the heads of tables, and what a session refuses.

## The frame

screen-saved = Saved, entry { $entry }
screen-to-do = { $n ->
    [one] { $count } to do
   *[other] { $count } to do
}
session-memo-file = { $title } memo.pdf
session-memo-written = The memo is in { $file }.
session-memo-opened = The memo is open in your PDF viewer; print it there.

## What a session refuses

session-bad-request = The request cannot be read: { $detail }
    .hint = Restart Ponder; if it happens again, report this line.
session-went-wrong = Something went wrong in Ponder itself.
    .hint = Try again; what was recorded is on the disk.
session-nothing-open = No dossier is open.
    .hint = Open one from the start page.
session-over-dossier = { $file } is the open dossier; a memo is never written over it.
    .hint = Choose another name.
session-cannot-write = { $file } cannot be written ({ $detail }).
    .hint = Choose another folder.
session-nothing-outside = Nothing can be opened or shown outside this window here.
    .hint = Export the memo, and open the file yourself.

## The case

screen-case-nothing = Nothing says yet what is bought.
screen-case-bought = The buying center is choosing a supplier for { $title }.
screen-case-votes = { $n ->
    [one] { $count } person has a vote.
   *[other] { $count } people have a vote.
}
screen-case-no-votes = Nobody has a vote yet.
screen-consequence-strategic = High impact, high risk: reliability weighs at least { $floor }, and a record counts by its cautious bound.
screen-consequence-bottleneck = Low impact, high risk: reliability weighs at least { $floor }, and a record counts by its cautious bound.
screen-consequence-leverage = High impact, low risk: the members’ weights count as they are given, and a record counts by its mean.
screen-consequence-non-critical = Low impact, low risk: the members’ weights count as they are given, and a record counts by its mean.
screen-rule-open = Once the position is set, it says how much reliability must weigh.
screen-rule-floor = Reliability weighs at least { $floor }.
screen-rule-none = No floor: the members’ weights count as they are given.

## The criteria

screen-criteria-none = There is no criterion yet to judge offers by.
screen-criteria-answer = { $n ->
    [one] Offers are judged by { $count } criterion.
   *[other] Offers are judged by { $count } criteria.
}
screen-measure-landed-cost = landed cost, { $currency } a { $unit }
screen-measure-on-time = share of shipments on time
screen-measure-quantity = answer of the offer, { $unit }
screen-measure-judged = points from the members, each with a reason

## The offers

screen-offers-none = No supplier is named yet.
screen-offers-answer = { $n ->
    [one] { $count } offer stands for choice.
   *[other] { $count } offers stand for choice.
}
screen-offers-range = Landed costs run from { $low } ({ $cheapest }) to { $high } ({ $dearest }).
screen-column-price = Price
screen-column-freight = Freight
screen-column-landed = Landed cost
screen-column-delivered = Delivered
screen-column-late = Late
screen-column-on-time = On time
screen-column-shipments = shipments
screen-anchors = { $worst } to { $best }
screen-target = target { $target }
screen-cell-clamped-worst = Worse than the worst level; counts as that.
screen-cell-clamped-best = Better than the best level; counts as that.
screen-cell-cautious = The cautious bound counts.
screen-cell-mean = The mean counts.
screen-cell-lines = The mean of several price lines.

## The judgements

screen-judgements-none = Nobody has given weights yet.
screen-judgements-answer = { $judged } of { $all } voting members have given weights.
screen-judgements-widest = They differ most on { $criterion }: { $most } gives it { $high }, { $least } { $low }.
screen-judgements-reading = Each dot is a member’s weight; hollow dots do not count. The line is the mean by voting power.
screen-judgements-own-only = Until every voting member has given theirs, you see only your own.
screen-judgements-reading-own = Each dot is a member’s weight, and so far there is only your own. All of them show at once.
screen-judgements-alt = { $criterion }: from { $low } to { $high }, mean { $mean }.
screen-judgements-alt-own = { $criterion }: { $share }.
screen-talk = { $criterion }: { $least } { $low }, { $most } { $high }.
screen-spread = ± { $half }
