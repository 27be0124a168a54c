"""Makes the table of ratios from the lines of both sides: `python table.py DATE VERSIONS LINES…`, each LINES a file of
one round. Of several rounds the quickest counts, for everyone."""

import importlib.metadata
import json
import os
import pathlib
import platform
import sys

PACKAGES = ("pymcdm", "scikit-criteria", "pyDecision", "AHPy")

# The title of a row, the task of the peers, and that of Ponder and the bare loop.
ROWS = [
    *((f"{title}, {offers:,} offers × 20", f"{task} {offers}", f"{task} {offers}")
      for title, task in (("TOPSIS", "topsis"), ("VIKOR", "vikor"), ("Weighted sum", "weighted sum"))
      for offers in (10, 1_000, 100_000)),
    *((f"PROMETHEE II, {shape}, {offers:,} offers × 20", f"promethee {shape} {offers}", f"promethee {shape} {offers}")
      for shape in ("usual", "v-shape") for offers in (10, 1_000, 5_000)),
    ("AHP: eigenvector and consistency, 10,000 matrices of 9 × 9", "ahp 10000", "ahp 10000"),
    ("Best–worst, linear, 9 criteria", "best-worst 9", "best-worst 9"),
    ("SMAA, 10 × 20, 100,000 samples: ranks alone ¹", "smaa ranks 10", "smaa 10"),
    ("SMAA, 10 × 20: ranks, pairs, central weights", "smaa 10", "smaa 10"),
    ("SMAA, 10 × 20: the same, weights in intervals", "smaa intervals 10", "smaa intervals 10"),
    ("SMAA, 30 × 20: the same, any weights", "smaa 30", "smaa 30"),
    ("Exact pairwise winning, 10 × 20", "exact winning 10", "exact winning 10"),
    ("Exact pairwise winning, 30 × 20", "exact winning 30", "exact winning 30"),
    ("Stability interval of each of 20 weights, 10 offers", "intervals 10", "intervals 10"),
    ("Smallest change of weights (L1) for each challenger, 10 × 20", "flips 10", "flips 10"),
]

# Above this share of the time spent waiting for a processor, the table says so.
MOST_WAITING = 0.1

DISTURBED = """\
**Other processes were at work**: {waited:.0%} of the time was spent waiting for a processor. That time is not counted, but
caches and memory were shared too: repeat it on a quiet machine. Rows on several threads are left out, because they cannot be
timed like this.
"""

EXPLAINED = """\
All on one thread, except the rows that say otherwise. **Strong NumPy** is written for this comparison, as well as NumPy
allows; no package has it. **Bare loop** is the arithmetic that the answer cannot do without, compiled for this very
processor: for TOPSIS, VIKOR and the weighted sum two passes over the columns, for PROMETHEE sorting them, for AHP 14
multiplications of each matrix, for SMAA the multiply-adds of the scores without drawing a weight or comparing two offers,
for exact winning its divisions, for stability intervals the crossings. **Fastest package** is the quickest of pymcdm,
scikit-criteria, pyDecision and AHPy that has the task with this definition; none has SMAA or the exact figures. For
best–worst, NumPy stands for SciPy’s HiGHS, which solves any linear program, where Ponder has a formula for this one.
pyDecision’s weighted sum divides by the best figure, which is another definition. With 10 offers a ratio tells more of what a
call costs than of arithmetic.

Every answer was compared with a known one before the clock started: nine digits, for sampled figures five standard errors.
A time is the median of at least five repetitions (of nine, or of fewer where one takes long) after a warm-up, without the
time in which other processes had the processor; of several rounds, the quickest counts, for everyone, save that what takes a
package many seconds runs once. Data are there before
the clock starts, in the layout that each side likes best. What Ponder returns includes every step in between (normalised
and weighted tables, both flows, standard errors); NumPy and the bare loops compute the final figures alone.

¹ Ponder always counts all figures of SMAA; NumPy here counts the ranks alone.
"""


def read(paths):
    """The quickest line by task, party and threads, the lines with another answer, and the largest share of waiting."""
    best, wrong, shares = {}, {}, []
    for path in paths:
        for text in pathlib.Path(path).read_text().splitlines():
            line = json.loads(text)
            key = (line["task"], line["by"], "one" if line["threads"] == 1 else "all")
            if "wrong" in line:
                wrong[key] = line
                continue
            shares.append(line["waited"])
            if key not in best or line["seconds"] < best[key]["seconds"]:
                best[key] = line
    # An answer that was wrong once is wrong.
    return {key: line for key, line in best.items() if key not in wrong}, wrong, shares


def time(line):
    if line is None:
        return "–"
    seconds = line["seconds"]
    for unit, size in (("s", 1), ("ms", 1e-3), ("µs", 1e-6), ("ns", 1e-9)):
        if seconds >= size or unit == "ns":
            return f"{three_digits(seconds / size)} {unit}"


def three_digits(figure):
    return f"{figure:,.0f}" if figure >= 100 else f"{figure:.3g}"


def times(ratio):
    return f"{ratio:,.0f}" if ratio >= 10 else f"{ratio:.1f}"


def against(own, other):
    """By how much Ponder is quicker or slower than another."""
    if own is None or other is None:
        return "–"
    ratio = other["seconds"] / own["seconds"]
    if 0.95 < ratio < 1.05:
        return "as quick"
    return f"{times(ratio)}× quicker" if ratio >= 1 else f"{times(1 / ratio)}× slower"


def main(date, versions, paths):
    best, wrong, shares = read(paths)
    waited = sum(shares) / max(len(shares), 1)
    print(machine(date, versions))
    if waited > MOST_WAITING:
        print(DISTURBED.format(waited=waited))
    print("| task | Ponder | strong NumPy | Ponder is | bare loop | Ponder takes | fastest package | Ponder is |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    for title, task, own_task in ROWS:
        threads = ["one"]
        if (own_task, "ponder", "all") in best and own_task == task and waited <= MOST_WAITING:
            threads.append("all")
        for count in threads:
            own, bare = best.get((own_task, "ponder", count)), best.get((own_task, "limit", "one"))
            numpy, package = best.get((task, "NumPy", "one")), fastest(best, task)
            name = title if count == "one" else f"{title}, {own['threads']} threads ²"
            shown = ["wrong answer" if (own_task, "ponder", count) in wrong else time(own)]
            rival = time(numpy) + (f" ({numpy['note']})" if numpy and "note" in numpy else "")
            cells = [name, *shown, rival, against(own, numpy), time(bare)]
            cells += [f"{times(own['seconds'] / bare['seconds'])}×" if own and bare else "–"]
            cells += [f"{time(package)} {package['by']}" if package else "–", against(own, package)]
            print("|", " | ".join(cells), "|")
    print()
    print(EXPLAINED)
    if waited <= MOST_WAITING:
        print("² By the clock on the wall; NumPy and the bare loop stay on one thread.")
    print("\nThe packages, each by itself:\n")
    print("| task |", " | ".join(PACKAGES), "|")
    print("|---" + "|--:" * len(PACKAGES) + "|")
    for title, task, _ in ROWS:
        if any((task, name, "one") in best | wrong for name in PACKAGES):
            print("|", title, "|", " | ".join(cell(best, wrong, task, name) for name in PACKAGES), "|")
    print("\nA time from less work or fewer than five repetitions says so.", end=" ")
    print("“Other answer” is not the known one and is compared with nothing.")
    for key, line in wrong.items():
        print(f"\n{key[1]}, {key[0]}: {line['wrong']}.")
    return not any(key[1] in ("ponder", "limit", "NumPy") for key in wrong)


def fastest(best, task):
    lines = [best[task, name, "one"] for name in PACKAGES if (task, name, "one") in best]
    return min(lines, key=lambda line: line["seconds"], default=None)


def cell(best, wrong, task, name):
    key = (task, name, "one")
    if key in wrong:
        return "other answer"
    line = best.get(key)
    if line is None:
        return "–"
    notes = [line["note"]] if "note" in line else []
    if line["repetitions"] < 5:
        notes.append("once" if line["repetitions"] == 1 else f"{line['repetitions']} times")
    return time(line) + (f" ({', '.join(notes)})" if notes else "")


def machine(date, versions):
    cpu = platform.processor() or platform.machine()
    flags = []
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    if cpuinfo.exists():
        told = dict(line.split(":", 1) for line in cpuinfo.read_text().splitlines() if ":" in line)
        told = {key.strip(): value.strip() for key, value in told.items()}
        family = f" (family {told['cpu family']}, model {told['model']})" if "cpu family" in told else ""
        cpu = told.get("model name", cpu) + family
        flags = [name for name in ("sse2", "avx2", "avx512f") if name in told.get("flags", "").split()]
    names = ("numpy", "scipy", *PACKAGES)
    peers = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    text = f"{date}, {cpu}, {os.cpu_count()} cores{', up to ' + flags[-1].upper() if flags else ''}, {platform.system()}; "
    return text + f"{versions}, Python {platform.python_version()}, {peers}.\n"


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1], sys.argv[2], sys.argv[3:]) else 1)
