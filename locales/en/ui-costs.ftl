### The costs of the offers, step by step.

scoring-part-costs = Costs

## The basis and the rates

costs-basis = On what all are compared
costs-basis-none = Nothing is declared yet: delivery terms are words only, terms of payment count for nothing, and offers are compared without VAT.
costs-basis-edit = Declare the basis
costs-basis-title = On what are costs compared?
costs-basis-about = Declared before offers come, and frozen with the specification. Leave out what does not matter here.
costs-basis-record = Record the basis
costs-place = Named place
    .hint = To it every offer is brought by its Incoterm
costs-annual-rate = What money costs a year
    .hint = For terms of payment and lifetime costs
costs-rate-source = Where that rate comes from
costs-days = Days of a year
    .hint = 365, unless you say otherwise
costs-vat = VAT with which all are compared
    .hint = Left empty: all without VAT
costs-rates-on = Day of the rates of exchange
costs-life = Years of use
    .hint = For lifetime costs
costs-rates-edit = Freeze the rates
costs-rates-title = Rates of exchange
costs-rates-about = Of one day and from one source. Say what one unit of each currency is worth in { $currency }.
costs-rates-date = Their day
costs-rates-source = Who published them
costs-rate-of = 1 { $currency } =
costs-rates-more = Another currency
costs-rates-record = Freeze the rates
costs-currency = Currency
    .hint = Left empty: that of the purchase

## The chain

costs-table = From the price to evaluated cost, { $currency } a { $unit }
costs-chain = { $name }, step by step
costs-step-head = Step
costs-adds = Adds
costs-after = Comes to
costs-drawn = Drawn
costs-rests-on = What it rests on
costs-moves = What depends on rates and quantity
    .about = Each currency moved by 5 and 10 %, the quantity by 20 %: limits of Ponder’s own.

## The terms of an offer

costs-terms-edit = Terms of the offer
costs-terms-title = Terms of { $name }
costs-terms-record = Record the terms
costs-offer-vat = VAT in its prices
    .hint = Left empty: none
costs-payment = Payment
    .hint = Nothing: on delivery. Days count from delivery; below zero is in advance.
costs-payment-share = Share of the price
costs-payment-days = Days after delivery
costs-payment-more = Add an instalment
costs-breaks = Quantity breaks
costs-breaks-none = None
costs-breaks-all = For all units
costs-breaks-incremental = For the units above
costs-break-from = From quantity
costs-break-price = Price of a unit
costs-break-more = Add a break
costs-remove = Remove

## What is added

costs-added-edit = What the buyer adds
costs-added-title = What is paid besides the price of { $name }
costs-added-about = What others are paid for carriage and import, and what use costs. Where nothing falls due, add 0 and say why.
costs-added-one = { $name }: { $figure }. { $reason }
costs-added-record = Add the figure
costs-added-reason = Where the figure comes from
costs-part = Part
costs-figure-as = Given as
costs-figure-amount = Amount a unit
costs-figure-share = Share
costs-figure = Figure
costs-figure-life = A year of use; for disposal once, at the end
costs-figure-of = Of all that comes before it in the chain
costs-close = Close
