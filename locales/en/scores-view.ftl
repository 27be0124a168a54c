### What the desk says of sealed prices, of scores, of the search and of rounds.

offers-sealed = sealed
offers-sealed-answer = Their prices are sealed until the scores are locked.
