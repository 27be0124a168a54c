### The editor of scales, the tree and what is done with missing answers.

criteria-measure-piecewise = By a number, by points
criteria-measure-levels = By written levels
criteria-measure-yes-no = By yes or no
criteria-points = What each answer is worth
criteria-points-about = Between two points the worth runs in a straight line. One point is worth 0, one 1; the best may lie in between. Drag a handle, or move it with the arrow keys.
criteria-point-answer = Answer { $number }
criteria-point-value = Value { $number }
criteria-point-add = Add a point
criteria-point-remove = Remove point { $number }
criteria-curve-alt = The value of each answer
criteria-handle = Point { $number }
criteria-ends-about = Drag an end, or step it with the arrow keys. The dots are the offers.
criteria-handle-worst = The worst level on the scale
criteria-handle-best = The best level on the scale
criteria-levels = The levels
criteria-levels-about = Each with what must be there for it, so that two people would find the same. One is worth 0, one 1.
criteria-level-name = Level { $number }
criteria-level-value = Value
criteria-level-meaning = What must be there for level { $number }
criteria-level-add = Add a level
criteria-level-remove = Remove level { $number }
criteria-better = Which answer is better
criteria-definition = What exactly is counted
    .hint = So that two suppliers would answer alike.
criteria-missing = Where an offer does not answer
criteria-group = In the group
criteria-group-none = none, at the top
criteria-group-add = Add a group…
criteria-group-new = A new group of criteria
criteria-group-change = Change the group
criteria-group-about = Members weigh criteria; a group weighs what its criteria weigh together.
criteria-group-used = Something lies in this group; it can be removed once it is empty.
criteria-group-record = Record the group
criteria-group-remove = Remove the group

## The buyer's estimates

offers-estimate = No answer to: { $name }
offers-estimate-answer = The buyer’s estimate
offers-estimate-reason = What it rests on
offers-estimate-record = Record the estimate

## Gates

criteria-gates = Gates
criteria-gates-about = A minimum that keeps an offer out, whatever it is worth otherwise. Whoever is out stays in the dossier with the reason.
criteria-gate-add = Add a gate…
criteria-gate-new = A new gate
criteria-gate-change = Change the gate
criteria-gate-requirement = What must be met
    .hint = So that two people would answer alike.
criteria-gate-kind = What decides
criteria-gate-kind-checked = somebody checks each supplier
criteria-gate-kind-at-least = an answer of at least so much
criteria-gate-kind-at-most = an answer of at most so much
criteria-gate-kind-chance = the chance to deliver on time
criteria-gate-level = So much
criteria-gate-rate = Share on time
criteria-gate-chance = Least chance of it
criteria-gate-record = Record the gate
criteria-gate-remove = Remove the gate

## Answers, and what is done where one is missing

answer-yes = yes
answer-no = no
missing-wait = The ranking waits for it
missing-exclude = The offer is out
missing-worst = Counts as the worst level
missing-estimate = The buyer estimates it
