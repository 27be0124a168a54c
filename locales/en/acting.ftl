### Who acts and who reads: what may not be changed any more, and what is kept from whom.

acting-read-only = This dossier is open for reading only.
acting-sealed = The decision is sealed: nothing here changes any more. Deliveries can still be recorded; for anything else a decider opens the decision again, with the reason.

## On the command line

whole-file-prices = Prices are still sealed for those who score. This is the whole file, with prices; --as MEMBER shows what a member may see now.
whole-file-weights = Some members have not given weights yet. This is the whole file, with everyone’s weights; --as MEMBER shows what a member may see now.
whole-file-scores = Scores are not revealed yet. This is the whole file, with everyone’s scores; --as MEMBER shows what a member may see now.

## What an earlier dossier could not lend

repeat-lost = This purchase is in { $is } and the earlier one in { $was }, so this was not taken over: { $what }. Set it anew, in { $is }.
repeat-lost-criterion = the criterion “{ $criterion }” with its ends
repeat-lost-decision = the last decision with its price
