"""
The random forest of the benchmark: scikit-learn's with its defaults (100 trees, one job) on a table that
detection.bench.ts wrote. It reads one command a line from its input and answers each with one line of JSON.

    held-out  for every data set a forest that never saw it; probabilities go to held-out.f64
    fit       one forest on everything
    predict   probabilities of the whole table; answers the processor time that took
"""
import json
import os
import sys
import time

try:
    import numpy as np
    import sklearn
    from sklearn.ensemble import RandomForestClassifier
except ImportError as error:
    print(json.dumps({"missing": str(error)}), flush=True)
    sys.exit(0)

folder = sys.argv[1]
with open(os.path.join(folder, "table.json")) as file:
    shape = json.load(file)


def column(name, kind):
    return np.fromfile(os.path.join(folder, name), dtype=kind)


# A forest of this kind knows no blanks: what is not known is -1, which no count is.
table = np.nan_to_num(column("columns.f32", np.float32), nan=-1).reshape(shape["rows"], shape["columns"])
inauthentic = column("labels.u8", np.uint8)
datasets = column("sets.u8", np.uint8)
# One row of case weights per data set left out, and last those with which everything is learned from.
weights = column("weights.f64", np.float64).reshape(-1, shape["rows"])


def fitted(case_weights):
    rows = case_weights > 0
    forest = RandomForestClassifier(n_jobs=1, random_state=0)
    return forest.fit(table[rows], inauthentic[rows], sample_weight=case_weights[rows])


def held_out():
    probabilities = np.empty(shape["rows"])
    for left in range(len(weights) - 1):
        rows = datasets == left
        probabilities[rows] = fitted(weights[left]).predict_proba(table[rows])[:, 1]
    probabilities.tofile(os.path.join(folder, "held-out.f64"))
    return {}


everything = None


def fit():
    global everything
    everything = fitted(weights[-1])
    return {}


def predict():
    start = time.process_time()
    everything.predict_proba(table)
    return {"seconds": time.process_time() - start}


print(json.dumps({"version": sklearn.__version__}), flush=True)
commands = {"held-out": held_out, "fit": fit, "predict": predict}
for line in sys.stdin:
    print(json.dumps(commands[line.strip()]()), flush=True)
