"""Times work and compares its answer with the known one, as src/task.rs does: a wrong answer is not timed."""

import json
import pathlib
import statistics
import time

KNOWN = json.loads((pathlib.Path(__file__).parent / "answers.json").read_text())


class Patience:
    """How much time a measurement may take."""

    def __init__(self, quick, not_slow):
        # Whether work that is known to take many seconds is done at all.
        self.takes_slow = not quick and not not_slow
        self.repetitions = 5 if quick else 9
        # How long a repetition lasts at least.
        self.repetition = 0.001 if quick else 0.01
        # Work that takes longer than this is repeated less often, at last not at all.
        self.seconds = 0.2 if quick else 2.0


def is_right(task, figures):
    wanted, within = KNOWN[task]["figures"], KNOWN[task]["within"]
    close = (abs(one - other) <= within * max(abs(other), 1) for one, other in zip(figures, wanted))
    return len(figures) == len(wanted) and all(close)


def waited():
    """How many seconds this thread has waited for a processor that others had; nothing where the system does not tell."""
    try:
        return int(pathlib.Path("/proc/thread-self/schedstat").read_text().split()[1]) * 1e-9
    except OSError:
        return 0.0


def timed(work):
    """The seconds that the work took without those in which it had to wait, those, and its result."""
    begin, before = time.perf_counter(), waited()
    result = work()
    wait = waited() - before
    return time.perf_counter() - begin - wait, wait, result


def median(work, first, patience):
    """The median of some repetitions in seconds, the share of time waited, and how many repetitions there were; `first` is
    what the first run took."""
    if first > patience.seconds:
        return first, 0.0, 1
    # The very first run is slower than the rest.
    second = min(first, timed(work)[0])
    runs = max(1, round(patience.repetition / max(second, 1e-9)))
    repetitions = max(1, min(patience.repetitions, int(patience.seconds / (second * runs))))
    spells = [timed(lambda: [work() for _ in range(runs)])[:2] for _ in range(repetitions)]
    share = sum(wait for _, wait in spells) / sum(map(sum, spells))
    return statistics.median(took for took, _ in spells) / runs, share, repetitions


def report(by, task, work, figures, patience, scale=1, note=None):
    """Prints the line of one peer on one task, of which `work` does the part 1 / `scale`."""
    line = {"task": task, "by": by, "threads": 1}
    first, _, found = timed(work)
    found = [float(figure) for figure in figures(found)]
    if is_right(task, found):
        seconds, share, repetitions = median(work, first, patience)
        line |= {"seconds": seconds * scale, "waited": share, "repetitions": repetitions}
    else:
        line["wrong"] = f"found {found}, known {KNOWN[task]['figures']}"
    notes = [note] if note else []
    if scale != 1:
        notes.append(f"from 1/{scale} of the work")
    print(json.dumps(line | ({"note": ", ".join(notes)} if notes else {})), flush=True)
