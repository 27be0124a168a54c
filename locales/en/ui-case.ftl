### The screen of the case: what is bought, and who decides.

case-question = What do we buy, and who decides?
case-sections = On this page

## The purchase

case-purchase = The purchase
case-title = What is bought
case-reference = Your number for the case
case-buy-class = How new is it?
case-currency = Currency
case-unit-one = Unit, one
    .hint = As after “a”: pack
case-unit-many = Unit, many
    .hint = As after “1,000”: packs
case-volume = Quantity
case-condition = Condition before anyone signs
    .hint = Printed in the memo under what the choice costs.

## The strategic position

case-position = How strategic is it?
case-position-none = Choose a quadrant: how much hangs on this purchase, and how hard would it be to replace a supplier?
case-position-reason = Why this position
    .hint = A sentence that still convinces in ten years.

## The floor under reliability

case-floor = Reliability first
case-floor-reason = Your reason: { $reason }
case-floor-set = Set the floor…
case-floor-change = Change the floor…
case-floor-back = Back to the starting point
case-floor-title = A floor of your own
case-floor-about = Reliability then carries at least this share of all weight, whatever the members give it. 0 means no floor.
case-floor-percent = Least share of reliability
case-floor-why = Why you depart from the starting point
case-floor-record = Set the floor

## The buying center

case-members = The buying center
case-column-name = Name
case-column-roles = Roles
case-column-votes = Votes
case-column-share = Share
case-column-weighed = Weighed
case-column-edit = Change
case-weighed = has given weights
case-member-add = Add a member…
case-member-add-now = Add the member
case-member-edit = Change { $name }
case-member-new = Who joins the buying center?
case-member-title = { $name }
case-member-name = Name
    .hint = As it is signed in the memo.
case-member-same = Another member has this name too.
case-member-power = Votes
    .hint = 1 for everyone, unless somebody’s word counts more.
case-member-record = Record the member
case-member-remove = Remove { $name }

## Beside it

case-remarks = Worth a second look
case-roles = What the roles mean
case-role-initiator = States the need.
case-role-user = Works with what is bought.
case-role-prescriber = Says what is needed.
case-role-buyer = Finds suppliers and gathers the offers.
case-role-gatekeeper = Filters suppliers and information.
case-role-advisor = Advises; the weights are shown and do not count.
case-role-decider = Makes the choice.
case-role-approver = Releases budget or signature, without a vote.
case-role-facilitator = Leads the meeting, outside the vote.
case-role-auditor = Reads and verifies, outside the vote.
