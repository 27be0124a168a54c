"""The same tasks in NumPy, written as well as NumPy allows: whole arrays or blocks that stay in the cache, sorting
instead of pairs, single precision where samples are counted. No package does this; it is what an expert would write."""

import numpy as np
from scipy.optimize import linprog

from data import CRITERIA, ITEMS

BLOCK = 8192
ROWS = 2048


def best_and_worst(low, high, signs):
    return np.where(signs > 0, high, low), np.where(signs > 0, low, high)


def topsis(table, weights, signs):
    factors = weights / np.sqrt(np.einsum("ij,ij->j", table, table))
    best, worst = best_and_worst(table.min(axis=0) * factors, table.max(axis=0) * factors, signs)
    closeness = np.empty(len(table))
    for begin in range(0, len(table), ROWS):
        weighted = table[begin : begin + ROWS] * factors
        apart = weighted - best
        to_best = np.sqrt(np.einsum("ij,ij->i", apart, apart))
        np.subtract(weighted, worst, out=apart)
        to_worst = np.sqrt(np.einsum("ij,ij->i", apart, apart))
        closeness[begin : begin + ROWS] = to_worst / (to_best + to_worst)
    return closeness


def topsis_by_columns(columns, weights, signs):
    """The same on columns one after another in memory, which suits many offers."""
    factors = weights / np.sqrt(np.einsum("ji,ji->j", columns, columns))
    best, worst = best_and_worst(columns.min(axis=1), columns.max(axis=1), signs)
    to_best, to_worst = np.zeros(columns.shape[1]), np.zeros(columns.shape[1])
    space = np.empty(BLOCK)
    for begin in range(0, columns.shape[1], BLOCK):
        part = slice(begin, min(begin + BLOCK, columns.shape[1]))
        apart = space[: part.stop - begin]
        for column, factor, ideal, anti_ideal in zip(columns, factors, best, worst):
            for target, sums in ((ideal, to_best[part]), (anti_ideal, to_worst[part])):
                np.subtract(column[part], target, out=apart)
                apart *= factor
                apart *= apart
                sums += apart
    np.sqrt(to_best, out=to_best)
    np.sqrt(to_worst, out=to_worst)
    return to_worst / (to_best + to_worst)


def vikor(table, weights, signs):
    best, worst = best_and_worst(table.min(axis=0), table.max(axis=0), signs)
    scale = weights / (best - worst)
    group, largest = np.empty(len(table)), np.empty(len(table))
    for begin in range(0, len(table), ROWS):
        regrets = (best - table[begin : begin + ROWS]) * scale
        regrets.sum(axis=1, out=group[begin : begin + ROWS])
        regrets.max(axis=1, out=largest[begin : begin + ROWS])
    return compromise(group, largest)


def vikor_by_columns(columns, weights, signs):
    best, worst = best_and_worst(columns.min(axis=1), columns.max(axis=1), signs)
    scale = weights / (best - worst)
    group, largest = np.zeros(columns.shape[1]), np.zeros(columns.shape[1])
    regrets = np.empty(BLOCK)
    for begin in range(0, columns.shape[1], BLOCK):
        part = slice(begin, min(begin + BLOCK, columns.shape[1]))
        regret = regrets[: part.stop - begin]
        for column, target, factor in zip(columns, best, scale):
            np.subtract(target, column[part], out=regret)
            regret *= factor
            group[part] += regret
            np.maximum(largest[part], regret, out=largest[part])
    return compromise(group, largest)


def compromise(group, largest):
    share = [(one - one.min()) / (one.max() - one.min()) for one in (group, largest)]
    return 0.5 * share[0] + 0.5 * share[1]


def weighted_sum(table, weights, signs):
    best, worst = best_and_worst(table.min(axis=0), table.max(axis=0), signs)
    factors = weights / (best - worst)
    return table @ factors - worst @ factors


def weighted_sum_by_columns(columns, weights, signs):
    best, worst = best_and_worst(columns.min(axis=1), columns.max(axis=1), signs)
    factors = weights / (best - worst)
    return factors @ columns - worst @ factors


def promethee_usual(columns, weights):
    """Net flows from the places in the sorted columns, of which costs are below zero."""
    offers = columns.shape[1]
    net = np.zeros(offers)
    for column, weight in zip(columns, weights):
        ordered = np.sort(column)
        below = np.searchsorted(ordered, column, "left")
        above = offers - np.searchsorted(ordered, column, "right")
        net += weight / (offers - 1) * (below - above)
    return net


def promethee_usual_by_order(columns, weights):
    """The same by the order of the offers, where all places differ."""
    offers = columns.shape[1]
    net = np.zeros(offers)
    places = np.arange(offers) * 2.0 - (offers - 1)
    for column, weight in zip(columns, weights):
        order = np.argsort(column)
        ordered = column[order]
        if (ordered[1:] == ordered[:-1]).any():
            return promethee_usual(columns, weights)
        net[order] += places * (weight / (offers - 1))
    return net


def promethee_v_shape(columns, weights, threshold):
    """Net flows from running sums over the sorted columns (Calders & Van Assche 2016)."""
    offers = columns.shape[1]
    net = np.zeros(offers)
    places = np.arange(offers)
    sums = np.zeros(offers + 1)
    for column, weight in zip(columns, weights):
        order = np.argsort(column)
        ordered = column[order]
        np.cumsum(ordered, out=sums[1:])
        low = np.searchsorted(ordered, ordered - threshold, "right")
        high = np.searchsorted(ordered, ordered + threshold, "left")
        ahead = low + ((places - low) * ordered - (sums[:-1] - sums[low])) / threshold
        behind = offers - high + (sums[high] - sums[:-1] - (high - places) * ordered) / threshold
        net[order] += weight / (offers - 1) * (ahead - behind)
    return net


def ahp(matrices):
    """Power iteration on many matrices side by side; `matrices` by row, column and case."""
    cases = matrices.shape[2]
    shares, ratios = np.empty((ITEMS, cases)), np.empty(cases)
    for begin in range(0, cases, 512):
        part = matrices[:, :, begin : begin + 512]
        vector = part.sum(axis=1)
        product = np.empty_like(part[0])
        for _ in range(13):
            following = part[:, 0] * vector[0]
            for column in range(1, ITEMS):
                np.multiply(part[:, column], vector[column], out=product)
                following += product
            before, vector = vector.sum(axis=0), following
        whole = vector.sum(axis=0)
        shares[:, begin : begin + 512] = vector / whole
        ratios[begin : begin + 512] = (whole / before - ITEMS) / (ITEMS - 1) / 1.45
    return shares, ratios


def best_worst(from_best, to_worst):
    """The linear model by SciPy’s HiGHS: weights and ksi."""
    best, worst = from_best.argmin(), to_worst.argmin()
    from_one, to_other = np.zeros((ITEMS, ITEMS)), np.eye(ITEMS)
    from_one[:, best] = 1
    from_one[np.arange(ITEMS), np.arange(ITEMS)] -= from_best
    to_other[:, worst] -= to_worst
    rows = np.vstack([np.delete(from_one, best, 0), np.delete(to_other, worst, 0)])
    bounds = np.hstack([np.vstack([rows, -rows]), -np.ones((2 * len(rows), 1))])
    aim = np.append(np.zeros(ITEMS), 1)
    found = linprog(aim, bounds, np.zeros(len(bounds)), [np.append(np.ones(ITEMS), 0)], [1], method="highs")
    return found.x[:ITEMS], found.x[ITEMS]


def drawn_evenly(random, bounds):
    """Weights in any scale, evenly from all of them: their ranks and winners are those of their shares."""
    return random.standard_exponential((BLOCK, CRITERIA), dtype=np.float32)


def drawn_within(random, bounds):
    """Weights evenly from all within their intervals: all but the widest first, which takes the rest."""
    low, high = bounds
    widest = (high - low).argmax()
    drawn = random.random((2 * BLOCK, CRITERIA), dtype=np.float32)
    drawn *= (high - low).astype(np.float32)
    drawn += low.astype(np.float32)
    drawn[:, widest] = 0
    rest = 1 - drawn.sum(axis=1)
    drawn[:, widest] = rest
    return drawn[(rest >= low[widest]) & (rest <= high[widest])]


def smaa(values, samples, is_full, bounds=None, seed=1):
    """Rank acceptability and, if full, pairwise winning and central weights: float32 products, comparisons counted in
    bytes. Without ties, which these data do not have."""
    offers = len(values)
    values = values.astype(np.float32)
    random = np.random.Generator(np.random.SFC64(seed))
    draw = drawn_evenly if bounds is None else drawn_within
    ranks, wins = np.zeros((offers, offers)), np.zeros((offers, offers))
    central, counted = np.zeros((offers, CRITERIA)), 0
    while counted < samples:
        weights = draw(random, bounds)[: samples - counted]
        counted += len(weights)
        scores = values @ weights.T
        better = np.zeros(scores.shape, np.uint8)
        for one in range(offers):
            ahead = scores[one] > scores[one + 1 :]
            # The same bytes as numbers: nothing is converted.
            counts = ahead.view(np.uint8)
            better[one + 1 :] += counts
            better[one] += np.uint8(len(counts)) - counts.sum(axis=0, dtype=np.uint8)
            if is_full:
                won = np.array([np.count_nonzero(row) for row in ahead])
                wins[one, one + 1 :] += won
                wins[one + 1 :, one] += len(weights) - won
        for offer in range(offers):
            ranks[offer] += np.bincount(better[offer], minlength=offers)
        if is_full:
            if bounds is None:
                weights /= weights.sum(axis=1, keepdims=True)
            central += (better == 0).astype(np.float32) @ weights
    firsts = np.maximum(ranks[:, :1], 1)
    return ranks / samples, wins / samples, central / firsts


def exact_winning(values):
    """The shares of all weights for which one offer beats another (Varsi 1973), all pairs side by side."""
    one, other = np.triu_indices(len(values), 1)
    leads = np.sort(values[other] - values[one], axis=1).T
    below = (leads < 0).sum(axis=0)
    shares = np.zeros((CRITERIA + 1, len(one)))
    shares[0] = 1
    for row in range(below.max()):
        x, is_below = leads[row], row < below
        for place in range(CRITERIA - below.min()):
            y = leads[CRITERIA - 1 - place]
            with np.errstate(divide="ignore", invalid="ignore"):
                new = (y * shares[place + 1] - x * shares[place]) / (y - x)
            shares[place + 1] = np.where(is_below & (y >= 0), new, shares[place + 1])
    winning = np.zeros((len(values), len(values)))
    winning[one, other] = shares[CRITERIA - below, np.arange(len(one))]
    winning[other, one] = 1 - winning[one, other]
    return winning


def intervals(values, weights):
    """The weights of each criterion between which the winner stays, the others keeping their proportions."""
    scores = values @ weights
    winner = scores.argmax()
    apart = np.delete(values[winner] - values, winner, 0)
    lead = np.delete(scores[winner] - scores, winner)[:, None]
    rest = (lead - weights * apart) / (1 - weights)
    slope = apart - rest
    crossing = -rest / slope
    low = np.where(slope > 0, crossing, 0).max(axis=0).clip(0)
    return low, np.where(slope < 0, crossing, 1).min(axis=0).clip(None, 1)


def flips(values, weights):
    """The smallest sum of changes of weights by which each other offer catches up with the winner."""
    scores = values @ weights
    winner = scores.argmax()
    apart = np.delete(values[winner] - values, winner, 0)
    margins = np.delete(scores[winner] - scores, winner)
    order = np.argsort(-apart, axis=1)
    gains = np.take_along_axis(apart, order, 1)
    gains -= gains[:, -1:]
    sizes = weights[order]
    won = np.cumsum(gains * sizes, axis=1)
    last = (won >= margins[:, None]).argmax(axis=1)
    rows = np.arange(len(apart))
    before = won[rows, last] - gains[rows, last] * sizes[rows, last]
    moved = np.cumsum(sizes, axis=1)[rows, last] - sizes[rows, last]
    distances = 2 * (moved + (margins - before) / gains[rows, last])
    return np.where(apart.min(axis=1) > 0, np.inf, distances)
