### The screen of the result. All figures and findings come worded from the desk.

result-question = Who wins, and why?
result-waiting = There is no ranking yet. This is still owed:

## The pictures

result-column-rank = rank
result-column-supplier = supplier
result-column-score = points
result-column-cost = a unit, landed
result-column-without = without rule
result-column-with = with rule
result-column-from = from
result-column-to = to
result-column-wins = wins
result-column-high = upper bound
result-weight-of = { $name } weight
result-column-method = method

## Trying another weight

result-line = Move the weight of
result-try = Try
result-try-hint = Drag the handle, or type a number, to see what would follow. Nothing is recorded.
result-trying = { $name }: you are trying { $weight }
result-put-back = Put back
result-set-floor = Set as our floor…
result-floor-title = Set { $weight } as the floor for reliability?
result-floor-explained = From then on reliability weighs at least { $weight }, whatever the members give it. The rule and your reason stand in the record and in the memo.
result-floor-reason = Reason
    .hint = Say it as you would in the meeting: why this much, and not what the position asks for.
result-floor-set = Set the floor

## Beside the pictures

result-rule = Reliability first
result-with = With rule
result-without = Without
result-column-change = Change
result-column-first = makes first
result-choices = Who would choose what
result-column-member = Member
result-column-first-alone = first
result-no-vote = { $supplier }, no vote
result-warnings = Know this as well
result-excluded = Screened out

## A ranking that is tried

tried-column-rank = Rank
tried-column-supplier = Supplier
tried-column-score = Points
tried-column-now = Now
