### The room: who is there, the steps of a round, and what to talk about.

room-judged = { $n ->
    [one] { $done } of { $all } members has judged everything.
   *[other] { $done } of { $all } members have judged everything.
}
room-next-hand = Next, { $name } judges.
room-next-own = Only your own judgement is missing.
room-next-lock = Everyone has judged. Lock the scores, so that they stand.
room-next-reveal = The scores are locked. Reveal them to all at once.
room-next-talk = Take the first that is not settled.
room-next-result = Look at the result.
room-next-nothing = There is nothing to judge yet: first come criteria, members with a vote and, for scores, suppliers.

## Who is there

room-nothing = –
room-weights-given = given
room-weights-owed = not yet
room-on-paper = On paper, typed in by { $names }.
room-recused = Stepped back: { $reason }
room-left-out = Left out: { $reason }

## The steps

room-step-judge = Judge alone
room-step-lock = Lock
room-step-reveal = Reveal
room-step-talk = Talk
room-step-again = Judge again
room-step-agree = Agree a value
room-reveal-weights = Weights show to all when the last is there.
room-talk-left = { $n ->
    [one] { $count } point is left.
   *[other] { $count } points are left.
}
room-judged-again = { $n ->
    [one] { $count } value was given anew.
   *[other] { $count } values were given anew.
}
room-agreed = { $n ->
    [one] { $count } value is agreed.
   *[other] { $count } values are agreed.
}

## The agenda

agenda-none = Members do not differ on anything.
agenda-widest = These are the points on which members are furthest apart.
agenda-none-decides = No single difference between members changes who is first.
agenda-settled = Every difference between members that could change who is first is settled.
agenda-decide = { $n ->
    [one] { $count } difference between members could change who is first.
   *[other] { $count } differences between members could change who is first.
}
agenda-reading = One value of the group at a time goes from the lowest to the highest that was given, everything else as it is. First comes what changes the winner, then what moves the lead most.
agenda-reading-widest = Sorted by how far apart members are on the scale. What it does to the outcome is told once the result may be seen.
agenda-score = { $supplier }: { $criterion }
agenda-weight = Weight: { $criterion }
agenda-range = From { $low } to { $high }.
agenda-leads = At { $at }, { $first } leads.
agenda-stays = { $first } stays first; the lead moves by { $swing } points.
agenda-agreed = Agreed { $points }: { $reason }
agenda-again = Judged again: { $moves }.
agenda-moved = { $name } { $earlier } → { $value }
