"""The data of every task, as in src/data.rs: numbers from a counter stream (SplitMix64 by its counter)."""

import numpy as np

CRITERIA = 20
ITEMS = 9


def uniform(stream, places):
    """The numbers at these places of a stream, from 0 to below 1."""
    with np.errstate(over="ignore"):
        z = np.uint64(stream) * np.uint64(0x632BE59BD9B4E019)
        z = z + (np.asarray(places, np.uint64) + np.uint64(1)) * np.uint64(0x9E3779B97F4A7C15)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z ^= z >> np.uint64(31)
    return (z >> np.uint64(11)).astype(float) * 2.0**-53


def table(offers):
    """Figures from 1 to 100; every second criterion is a cost."""
    return 1 + 99 * uniform(1, np.arange(offers * CRITERIA)).reshape(offers, CRITERIA)


def signs():
    """1 for a gain, -1 for a cost."""
    return np.where(np.arange(CRITERIA) % 2 == 0, 1, -1)


def weights():
    """Weights between one share and two."""
    points = 1 + uniform(2, np.arange(CRITERIA))
    return points / points.sum()


def values(offers):
    """Values from 0 to 1, more is better."""
    return uniform(3, np.arange(offers * CRITERIA)).reshape(offers, CRITERIA)


def judgements(cases):
    """Matrices of judgements in pairs on Saaty’s scale, by case, row and column."""
    u = uniform(4, 64 * np.arange(cases)[:, None] + np.arange(64))
    sizes = np.exp(1.5 * u[:, :ITEMS])
    one, other = np.triu_indices(ITEMS, 1)
    ratios = sizes[:, one] / sizes[:, other] * np.exp(0.8 * (u[:, ITEMS : ITEMS + len(one)] - 0.5))

    def to_scale(ratio):
        return np.clip(np.floor(ratio + 0.5), 1, 9)

    judged = np.where(ratios >= 1, to_scale(ratios), 1 / to_scale(1 / ratios))
    matrices = np.ones((cases, ITEMS, ITEMS))
    matrices[:, one, other] = judged
    matrices[:, other, one] = 1 / judged
    return matrices


def best_worst(case):
    """Best-to-others and others-to-worst judgements."""
    u = uniform(5, 64 * case + np.arange(64))
    sizes = np.exp(2 * u[:ITEMS])
    best, worst = sizes.argmax(), sizes.argmin()

    def judged(ratios, first):
        noise = np.exp(0.5 * (u[first : first + ITEMS] - 0.5))
        return np.clip(np.floor(ratios * noise + 0.5), 1, 9)

    from_best, to_worst = judged(sizes[best] / sizes, 9), judged(sizes / sizes[worst], 18)
    from_best[best] = to_worst[worst] = 1
    to_worst[best] = from_best[worst]
    return from_best, to_worst
