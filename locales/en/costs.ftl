### Evaluated cost: its steps, what each rests on, and what depends on it. For memo, screen and command line.

## The steps, as heads of columns

cost-step-price = Price
cost-step-currency = in { $currency }
cost-step-net-of-vat = VAT out
cost-step-export = Export
cost-step-freight = Freight
cost-step-insurance = Insurance
cost-step-duty = Import duty
cost-step-payment = Payment
cost-step-vat = VAT
cost-step-energy = Energy
cost-step-maintenance = Maintenance
cost-step-consumables = Consumables
cost-step-disposal = Disposal
cost-step-switching = Switching
cost-landed = Landed
cost-evaluated = Evaluated
cost-in-price = in price

## What a step rests on

cost-quoted = as quoted for { $quantity } { $units }
cost-quoted-lines = { $lines } price lines, weighted by quantity
cost-quoted-breaks = at the prices that { $quantity } { $units } reach
cost-rate = 1 { $currency } = { $rate } { $own } ({ $source }, { $date })
cost-vat-taken-out = quoted with { $rate } VAT
cost-vat-put-on = every offer with { $rate } VAT
cost-included = the price includes it under { $incoterm }
cost-stated = stated in the offer
cost-stated-and-added = stated as far as the port, and from there: { $reason }
cost-added-share = { $share } of what comes before it: { $reason }
cost-each-year = { $amount } a year for { $n ->
    [one] { $years } year
   *[other] { $years } years
} at { $rate }: { $reason }
cost-at-the-end = { $amount } after { $n ->
    [one] { $years } year
   *[other] { $years } years
} at { $rate }: { $reason }
cost-paid = { $payment }; money costs { $rate } a year
cost-paid-now = { $share } on delivery
cost-paid-after = { $share } { $n ->
    [one] { $days } day
   *[other] { $days } days
} after delivery
cost-paid-before = { $share } { $n ->
    [one] { $days } day
   *[other] { $days } days
} before delivery
cost-paid-on-delivery = paid on delivery, since the offer says nothing else
cost-spread = { $amount } spread over { $volume } { $units }

## The basis

cost-basis-place = Every offer is brought to { $place }.
cost-basis-rate = Money costs { $rate } a year, of { $days } days ({ $source }).
cost-basis-vat = Offers are compared with { $rate } VAT.
cost-basis-no-vat = Offers are compared without VAT.
cost-basis-rates-on = The rates of exchange are those of { $date }.
cost-basis-life = Lifetime costs count for { $n ->
    [one] { $years } year
   *[other] { $years } years
}.
cost-rates-one = 1 { $currency } = { $rate } { $own }
cost-rates = { $rates } ({ $source }, { $date })

## What depends on it

cost-holds-rate = Even if the { $currency } moves by 5 or 10 % either way, { $cheapest } is the cheapest and { $first } comes first.
cost-holds-volume = Even with a fifth less or more bought, { $cheapest } is the cheapest and { $first } comes first.
cost-rate-up = If the { $currency } gains { $percent }, { $cheapest } is the cheapest and { $first } comes first.
cost-rate-down = If the { $currency } loses { $percent }, { $cheapest } is the cheapest and { $first } comes first.
cost-volume-up = If { $percent } more is bought, { $cheapest } is the cheapest and { $first } comes first.
cost-volume-down = If { $percent } less is bought, { $cheapest } is the cheapest and { $first } comes first.
cost-crossover = From { $quantity } { $units } on { $above } is the cheapest, below that { $below }.

warning-freight-on-top = { $supplier } quotes freight besides a price that includes it under { $incoterm }. It is counted; ask whether it is meant.
warning-lines-missing = { $supplier } quotes no price for { $items }. Its other lines are compared all the same: ask for these, or screen it out.
warning-payment-uncounted = The terms of payment of { $supplier } count for nothing, because no annual rate was declared.

## In the memo

memo-costs-cheapest = { $supplier } is the cheapest from the price to the last step
memo-costs-turned = { $cheap } has the lowest price, { $supplier } the lowest evaluated cost
memo-costs-reading = { $currency } a { $unit }. Each column adds to the one before it, or takes away. What each rests on is told with the process.
memo-costs-alt = Evaluated cost step by step: { $rows }.
memo-costs-basis = On what costs are compared
memo-costs-moves = What depends on rates and quantity
memo-costs-method = Products and quotients keep 28 digits; only what is printed is rounded. What is paid later is worth { $later } on the day of delivery, what is paid each year { $life }. The moves of 5, 10 and 20 % are Ponder’s own.

## On the screen

costs-none = No offer has a price yet.
costs-answer = { $cheapest } has the lowest evaluated cost, { $amount } a { $unit }.
costs-turned = The lowest price is quoted by { $cheap }.
costs-blocked = { $n ->
    [one] { $count } offer cannot be compared yet.
   *[other] { $count } offers cannot be compared yet.
}
costs-step = { $step }: { $assumption }

## On the command line

rank-costs = From price to evaluated cost:

## In the grid

screen-cell-currency = Quoted in { $currency }
