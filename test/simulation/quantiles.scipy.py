"""Quantiles by scipy, which the tests of the simulation's laws compare with.

    /usr/bin/python3 test/simulation/quantiles.scipy.py > test/simulation/quantiles.scipy.json
    npx prettier --write test/simulation/quantiles.scipy.json

`lower` holds the quantile with each of `tails` below it, `upper` the one with as much above it. Tails are multiples of
2^-40, so that 1 - tail is exact.
"""

import json
import sys

import scipy
from scipy import stats

TAILS = [2.0**-e for e in (33, 30, 27, 24, 21, 18, 15, 12, 10)] + [
    n / 1024 for n in (3, 5, 10, 26, 51, 77, 102, 154, 205, 256, 260, 307, 358, 410, 461, 506, 512)
]


def pert(mode):
    return stats.beta(1 + 4 * mode, 5 - 4 * mode)


LAWS = (
    [("normal", None, stats.norm())]
    + [("lognormal", sd, stats.lognorm(sd)) for sd in (0.1, 0.5, 1.5)]
    + [("pert", mode, pert(mode)) for mode in (0, 0.1, 1 / 3, 0.5, 0.8, 1)]
    + [("triangular", mode, stats.triang(mode)) for mode in (0, 0.3, 1)]
    + [("uniform", None, stats.uniform())]
    + [("poisson", mean, stats.poisson(mean)) for mean in (0.5, 12, 24, 300, 5000, 250000)]
)

json.dump(
    {
        "scipy": scipy.__version__,
        "tails": TAILS,
        "laws": [
            {
                "law": law,
                "parameter": parameter,
                "lower": [float(distribution.ppf(tail)) for tail in TAILS],
                "upper": [float(distribution.isf(tail)) for tail in TAILS],
            }
            for law, parameter, distribution in LAWS
        ],
    },
    sys.stdout,
)
