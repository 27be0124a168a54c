### The screen of the memo.

decision-question = What do we propose, and why?
decision-waiting = There is no memo yet. This is still owed:
decision-under-way = The memo is being laid out…
decision-export = Export the memo…
decision-zoom = Size of the pages
decision-zoom-width = Full width
decision-zoom-whole = Whole page
decision-page-of = Page { $page } of { $pages }

## Beside the memo

decision-seal = Seal
decision-seal-explained = The first eight digits of the record’s seal, at the foot of every page. Any change to the record gives another one.
decision-carries = What the memo carries
decision-carries-record = The whole record as an attachment: every entry with who, when and why. Anyone can recompute every figure from it.
decision-carries-archive = An archival PDF that is also read aloud properly.
decision-carries-signatures = Lines for the signatures.
decision-replaced-head = Characters replaced
