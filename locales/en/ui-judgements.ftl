### The screen of the judgements: what each member thinks.

judgements-question = What does each of us think?
judgements-no-criteria = There is nothing to weigh yet.
    .hint = First say what offers are judged by.
judgements-to-criteria = Go to the criteria
judgements-no-members = There is nobody yet who may weigh.
    .hint = Add a member with a role that votes, or an advisor.
judgements-to-case = Go to the buying center

## The form

judgements-whose = Whose weights?
judgements-record = Record { $name }’s weights by points
judgements-withdraw = Withdraw these weights
judgements-missing = Still missing: { $names }.

## The tables

judgements-members = Who gave what
judgements-way = Given by { $way }.
judgements-not-yet = has not judged yet
judgements-hidden = has judged; not shown yet
judgements-hidden-typing = { $name } has given weights already, and you do not see them yet. What you record takes their place.
judgements-column-member = Member
judgements-column-criterion = Criterion
judgements-column-mean = group
judgements-column-spread = spread
judgements-column-votes = Share of votes
judgements-column-choice = Would choose

## Beside it

judgements-talk = Talk about
judgements-remarks = Worth a second look
judgements-points = How points count
judgements-points-about = Each member’s points are scaled to 100%. The group’s weight is their mean by votes; an advisor’s is shown and does not count.
