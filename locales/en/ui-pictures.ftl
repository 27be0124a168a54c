### The screens of robustness and workshop, and the pictures that result and judgements share with them. All figures and
### findings come worded from the desk.

## Robustness

robustness-question = What would change the winner?
robustness-waiting = There is no ranking yet that could be put to the test. This is still owed:
    .hint = As soon as there is one, it is tried by itself: under 10,000 plausible weightings, with each weight, each cost and each record moved alone, and without each member.
robustness-under-way = The ranking is being put to the test…
robustness-line = Move the weight of
robustness-own = members’ own { $weight }
robustness-stretch = from { $from } to { $to }: { $name }
robustness-stays = { $name }, now { $now }: stays first from { $from } to { $to }
robustness-below = below it { $name }
robustness-above = above it { $name }
robustness-end = lead { $lead }
robustness-end-changes = lead { $lead }, { $first } is first
robustness-column-stays = stays first
robustness-column-weight = weight of
robustness-column-now = now
robustness-column-below = first below
robustness-column-above = first above
robustness-column-none = without this weight
robustness-column-all = with this weight alone
robustness-column-moved = what is moved
robustness-column-low = low
robustness-column-high = high
robustness-column-lead = lead there
robustness-column-then = then first
robustness-column-without = left out
robustness-column-first = first then
robustness-column-by = ahead by
robustness-words = What the words mean
robustness-method = How it is tried
robustness-method-about = Weights are drawn between those that members gave (SMAA-2; Lahdelma and Salminen, 2001), and the weights at which the winner changes are exact crossings, not samples. Each bar of the lead moves one thing and leaves the rest alone (tornado; Eschenbach, 1992).
robustness-try = Try a weight yourself
robustness-try-about = On the result, drag the handle: everything is ranked again at once, and nothing is recorded.
robustness-to-result = Go to the result

## Result

result-sort = Sort by
result-sort-points = points
result-sort-next = Sort
result-compare = Compare two
result-pick-hint = Choose two offers to compare them: a click, or arrow keys and Space.
result-row = { $rank } { $name }: { $points } points; { $parts }
result-to-robustness = All that would change the winner
compare-gains-left = ← { $name } gains
compare-gains-right = { $name } gains →
compare-in-all = In all
compare-criterion = criterion
compare-points = points of { $name }
compare-means = { $first } against { $second }
scatter-column-dominated = on the front?
scatter-on-front = yes

## Judgements

heat-member = Member
heat-no-vote = without a vote
