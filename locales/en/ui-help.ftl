### Help: of each screen what it answers, by which method, and its keys.

help-title = About Ponder
help-keys-here = Keys on this screen
help-keys = Keys everywhere
help-sources = Where the method comes from
help-offline = Ponder itself reads nothing from the network. A link opens in your browser.
help-idea = Everything the committee does is recorded with who did it and when. Ranking and memo follow from the record, so nothing has to be saved and nothing is lost.
help-identity = Names are declared, not checked: the record shows how you proceeded, it does not lock anyone out.
help-escape = Close what lies on top

## The screens

help-home = Here you choose the purchase to work on: one you begin, one you left yesterday, or an example to look around in.
    .method = A purchase is one file, and each act of the buying center is one entry in it. How new the purchase is, whether never bought before, bought before, or bought again as it was, decides which phases it runs through.
help-case = Here you say what is bought, how much depends on it, and who decides it in which role.
    .method = Your answers about impact and supply risk place the purchase in one of four quadrants, and the quadrant proposes how much reliability weighs and how cautiously delivery records count. A role says what its holder may do in each phase; one person may hold several.
help-criteria = Here you settle by what the offers are judged, and how each of these is measured, before anybody looks at an offer.
    .method = Each criterion has a scale from a worst level, worth 0, to a best level, worth 1. Because these levels are fixed beforehand, an offer that comes or goes moves no other offer’s score; a gate is a minimum that no merit elsewhere makes up for.
help-offers = Here you gather what each supplier offers, what that costs when everything is added, and what is known of its deliveries.
    .method = Costs are added step by step from the price to what a unit costs at the named place, each step with what it rests on. Deliveries that were counted sharpen a starting estimate of being on time; the shorter the record, the less is known, and a strategic purchase then counts the cautious bound.
help-judgements = Here each member says what matters how much, and scores what only people can judge.
    .method = The weight of a criterion says how much the step from its worst to its best level is worth beside the same step on the others. Each member judges alone, differences are talked about afterwards, and the mean by votes counts.
help-workshop = Here the members judge together in one room, with one computer.
    .method = Everybody judges before anybody hears the others; then all is revealed at once, and only what differs is talked about. Who hears others first moves towards them, and the group loses what each of its members knew alone.
help-result = Here you read which offer ranks first, by how much, and what of weights and rules makes it so.
    .method = The score of an offer is the sum, over all criteria, of weight times value. As one weight moves, the scores move along straight lines; where two of them cross at the top, the winner changes, and that weight is computed exactly.
help-robustness = Here you try to break the result before somebody else does.
    .method = Many weightings are drawn between the lowest and the highest that voting members gave, and counted is how often each offer takes each rank. Then one thing at a time moves: a cost, a delivery record, a judgement, a member, the method itself.
help-decision = Here the buying center says whom it chooses and why, who stands behind it, and what is filed.
    .method = The choice may depart from the ranking if somebody says in words what is gained and what is given up; each member signs agreement, reservation or dissent. The seal prints the hash of the last entry in the memo, so that whoever holds the memo can notice any later change to what was sealed.
help-record = Here you read who did what, for whom and when, from the first entry to the last.
    .method = Each entry carries the hash of the one before it, so that none can be changed or left out without all later ones telling. Nothing is removed: what is taken back stays, struck through, beside the act that took it back.

## The keys

help-key-files = Along the files
help-key-open-file = Open the file
help-key-forget = Take it off the list
help-key-record-field = Record the field
help-key-record-lines = Record a field of several lines
help-key-answer = Answer a question by its digit
help-key-choose = Choose a quadrant or an answer
help-key-into-group = Move the criterion into the group above
help-key-out-of-group = Move it out of the group
help-key-handle = Move a point of the curve
help-key-edit-cell = Edit what is in the cell
help-key-next-cell = To the next cell or row
help-key-range = Choose a range of cells
help-key-copy-cells = Copy and paste as a table
help-key-fill-down = Fill down
help-key-empty-cells = Empty the range
help-key-leave-grid = Leave the grid
help-key-by-one = Change the points by 1
help-key-by-five = Change the points by 5
help-key-answer-left = Answer; in pairs, for the left
help-key-answer-right = In pairs, answer for the right
help-key-question = The question before, the next
help-key-move-line = Move a line of the ranking
help-key-picture = Along the marks of a picture
help-key-next-thing = To the next field or button
help-key-press = Press the button
help-key-weight = Try another weight
help-key-weight-far = Try one further off
help-key-put-back = Put the tried weight back
help-key-pages = Turn the pages of the memo
help-key-scroll = Scroll the record
