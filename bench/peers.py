"""Times other people’s packages, and the same tasks in strong NumPy, on the data of the Rust side: one line of JSON for
each. The arrays are there before the clock starts. `python peers.py [--quick]
[--not-slow]`, the last without what takes many seconds; ./dev bench sets it up and runs it."""

import sys
import warnings

import ahpy
import numpy as np
import pymcdm.methods
import pymcdm.normalizations
import skcriteria
from pymcdm.weights.subjective import AHP
from pyDecision.algorithm import ahp_method, bw_method, promethee_ii, topsis_method, vikor_method
from skcriteria.agg.simple import WeightedSumModel
from skcriteria.agg.topsis import TOPSIS
from skcriteria.agg.vikor import VIKOR
from skcriteria.pipelines import mkpipe
from skcriteria.preprocessing.invert_objectives import NegateMinimize
from skcriteria.preprocessing.scalers import MinMaxScaler, VectorScaler

import data
import strong_numpy
from measure import Patience, report

OFFERS = (10, 1_000, 100_000)
FLOWS = (10, 1_000, 5_000)
THRESHOLD = 30.0
SAMPLES = 100_000
MATRICES = 10_000


def summary(scores):
    scores = np.asarray(scores)
    return [scores[0], scores[-1], scores.sum()]


def ends(scores):
    return summary(scores)[:2]


def by_numpy(patience):
    weights, signs = data.weights(), data.signs()

    def on_numpy(task, work, figures, **rest):
        report("NumPy", task, work, figures, patience, **rest)

    for name, by_rows, by_columns in [
        ("topsis", strong_numpy.topsis, strong_numpy.topsis_by_columns),
        ("vikor", strong_numpy.vikor, strong_numpy.vikor_by_columns),
        ("weighted sum", strong_numpy.weighted_sum, strong_numpy.weighted_sum_by_columns),
    ]:
        for offers in OFFERS:
            method, table = by_rows, data.table(offers)
            if offers > OFFERS[0]:
                method, table = by_columns, np.ascontiguousarray(table.T)
            on_numpy(f"{name} {offers}", lambda: method(table, weights, signs), summary)
    for offers in FLOWS:
        columns = np.ascontiguousarray((data.table(offers) * signs).T)
        usual = strong_numpy.promethee_usual_by_order
        on_numpy(f"promethee usual {offers}", lambda: usual(columns, weights), ends)
        v_shape = strong_numpy.promethee_v_shape
        on_numpy(f"promethee v-shape {offers}", lambda: v_shape(columns, weights, THRESHOLD), ends)
    matrices = np.ascontiguousarray(data.judgements(MATRICES).transpose(1, 2, 0))
    on_numpy(
        f"ahp {MATRICES}",
        lambda: strong_numpy.ahp(matrices),
        lambda found: [found[0][0, 0], found[0][8, 999], found[1][0]],
    )
    case = data.best_worst(0)
    on_numpy(
        "best-worst 9",
        lambda: strong_numpy.best_worst(*case),
        lambda found: [found[0][0], found[1]],
        note="HiGHS",
    )
    bounds = (0.5 * weights, 1.5 * weights)
    for task, offers, is_full, within in [
        ("smaa ranks 10", 10, False, None),
        ("smaa 10", 10, True, None),
        ("smaa intervals 10", 10, True, bounds),
        ("smaa 30", 30, True, None),
    ]:
        values = data.values(offers)
        on_numpy(
            task,
            lambda: strong_numpy.smaa(values, SAMPLES, is_full, within),
            lambda found: [*found[0][:10, 0], *([found[1][0, 1], found[2][3, 0]] if is_full else [])],
        )
    for offers in (10, 30):
        values = data.values(offers)
        on_numpy(
            f"exact winning {offers}",
            lambda: strong_numpy.exact_winning(values),
            lambda found: [found[0, 1], found.sum()],
        )
    values = data.values(10)
    on_numpy(
        "intervals 10",
        lambda: strong_numpy.intervals(values, weights),
        lambda found: [found[0].sum(), found[1].sum()],
    )
    on_numpy("flips 10", lambda: strong_numpy.flips(values, weights), lambda found: [found.min(), found.sum()])


def by_pymcdm(patience):
    weights, signs = data.weights(), data.signs()
    methods, rules = pymcdm.methods, pymcdm.normalizations
    for name, method in [
        ("topsis", methods.TOPSIS(rules.vector_normalization)),
        ("vikor", methods.VIKOR()),
        ("weighted sum", methods.WSM(rules.minmax_normalization)),
    ]:
        for offers in OFFERS:
            table = data.table(offers)
            report("pymcdm", f"{name} {offers}", lambda: method(table, weights, signs), summary, patience)
    for offers in FLOWS:
        if offers == FLOWS[-1] and not patience.takes_slow:
            continue
        table, thresholds = data.table(offers), np.full(data.CRITERIA, THRESHOLD)

        # An object of this class serves once.
        def usual():
            return methods.PROMETHEE_II("usual")(table, weights, signs)

        def v_shape():
            return methods.PROMETHEE_II("vshape", p=thresholds)(table, weights, signs)

        report("pymcdm", f"promethee usual {offers}", usual, ends, patience)
        report("pymcdm", f"promethee v-shape {offers}", v_shape, ends, patience)
    matrices = data.judgements(MATRICES // 10)

    def ahp():
        cases = [AHP(matrix=matrix) for matrix in matrices]
        return [(case(), case.get_cr()) for case in cases]

    def figures(found):
        # Its table of random indices has 1.4537 for nine items.
        return [found[0][0][0], found[999][0][8], found[0][1] * 1.4537 / 1.45]

    report("pymcdm", f"ahp {MATRICES}", ahp, figures, patience, scale=10)


def by_scikit_criteria(patience):
    for name, method, figures in [
        (
            "topsis",
            mkpipe(NegateMinimize(), VectorScaler(target="matrix"), TOPSIS()),
            lambda found: summary(found.e_.similarity),
        ),
        ("vikor", VIKOR(), lambda found: summary(found.e_.q_k)),
        (
            "weighted sum",
            mkpipe(NegateMinimize(), MinMaxScaler(target="matrix"), WeightedSumModel()),
            lambda found: summary(found.e_.score),
        ),
    ]:
        for offers in OFFERS:
            table = skcriteria.mkdm(data.table(offers), list(data.signs()), weights=data.weights())
            task = f"{name} {offers}"
            report("scikit-criteria", task, lambda: method.evaluate(table), figures, patience)


def by_pydecision(patience):
    weights = data.weights()
    types = ["max" if sign > 0 else "min" for sign in data.signs()]
    for offers in OFFERS:
        table = data.table(offers)
        topsis = lambda: topsis_method(table, weights, types, graph=False, verbose=False)
        report("pyDecision", f"topsis {offers}", topsis, summary, patience)
        vikor = lambda: vikor_method(table, weights, types, graph=False, verbose=False)[2]
        report("pyDecision", f"vikor {offers}", vikor, lambda found: summary(by_offer(found)), patience)
    # It compares each pair in Python: a thousand offers take ten seconds, five thousand minutes.
    for offers in FLOWS[: 2 if patience.takes_slow else 1]:
        table = data.table(offers) * data.signs()
        count, nothing = data.CRITERIA, [0.0] * data.CRITERIA
        for shape, kind in (("usual", "t1"), ("v-shape", "t3")):
            flows = lambda: promethee_ii(
                table, weights, nothing, nothing, [THRESHOLD] * count, [kind] * count, sort=False, graph=False, verbose=False
            )
            report("pyDecision", f"promethee {shape} {offers}", flows, lambda found: ends(by_offer(found)), patience)
    matrices = data.judgements(MATRICES // 10)
    ahp = lambda: [ahp_method(matrix, wd="max_eigen") for matrix in matrices]
    figures = lambda found: [found[0][0][0], found[999][0][8], found[0][1]]
    report("pyDecision", f"ahp {MATRICES}", ahp, figures, patience, scale=10)
    from_best, to_worst = (judged.astype(int) for judged in data.best_worst(0))
    solve = lambda: bw_method(from_best, to_worst, verbose=False)
    # It gives the weights alone; the deviation that they leave is compared, as the model asks for the smallest.
    report("pyDecision", "best-worst 9", solve, lambda found: [found[0], deviation(found, from_best, to_worst)], patience)


def by_offer(flow):
    """The scores of a list of offers and scores, in the order of the offers."""
    return flow[flow[:, 0].argsort(), 1]


def deviation(weights, from_best, to_worst):
    best, worst = weights[from_best.argmin()], weights[to_worst.argmin()]
    return max(np.abs(best - from_best * weights).max(), np.abs(weights - to_worst * worst).max())


def by_ahpy(patience):
    pairs = [(one, other) for one in range(data.ITEMS) for other in range(one + 1, data.ITEMS)]
    # Digits are what it is given: it rounds its answers.
    cases = [
        {pair: matrix[pair] for pair in pairs} for matrix in data.judgements(MATRICES // 10)
    ]
    compare = lambda: [ahpy.Compare("", case, precision=12, random_index="saaty") for case in cases]
    figures = lambda found: [found[0].local_weights[0], found[999].local_weights[8], found[0].consistency_ratio]
    report("AHPy", f"ahp {MATRICES}", compare, figures, patience, scale=10)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    for run in (by_numpy, by_pymcdm, by_scikit_criteria, by_pydecision, by_ahpy):
        run(Patience(quick="--quick" in sys.argv[1:], not_slow="--not-slow" in sys.argv[1:]))
