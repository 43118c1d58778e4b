#!/usr/bin/env bash
# Statistical tests of a random generator with dieharder: raw 32-bit words (native byte order), without end, on stdin.
#
# usage: SOURCE | test/battery/battery.sh [full]
# Prints dieharder's line of each test; exit code 0: none failed, 1: some failed, 2: the tests could not be run.
# FAILED: p below 1e-6 or above 1 - 1e-6; WEAK: 0.005, so of some 70 p-values 0 to 3 are weak by chance.
set -uo pipefail

command -v dieharder >/dev/null || { echo "dieharder is not installed: apt-get install dieharder" >&2; exit 2; }

# All that dieharder calls reliable, the slow ones (GCD, long lags) left to `full`.
tests=("-d 0" "-d 1" "-d 2" "-d 3" "-d 4" "-d 8" "-d 9" "-d 10" "-d 11" "-d 12" "-d 13" "-d 15" "-d 16"
  "-d 100" "-d 101" "-d 102" "-d 200 -n 4" "-d 200 -n 8" "-d 201 -n 2" "-d 202 -n 5" "-d 203 -n 0" "-d 203 -n 1"
  "-d 204" "-d 205" "-d 206" "-d 207" "-d 208" "-d 209")
if [ "${1:-}" = full ]; then
  tests+=("-d 17" "-d 200 -n 12" "-d 201 -n 3" "-d 201 -n 4" "-d 201 -n 5" "-d 202 -n 4"
    "-d 203 -n 3" "-d 203 -n 7" "-d 203 -n 15" "-d 203 -n 31")
fi

results=$(mktemp)
trap 'rm -f "$results"' EXIT
for test in "${tests[@]}"; do
  # shellcheck disable=SC2086 # the test's own options
  lines=$(dieharder -g 200 $test -D test_name -D ntuple -D pvalues -D assessment 2>&1 | grep -aE 'PASSED|WEAK|FAILED')
  if [ -z "$lines" ]; then
    echo "dieharder $test gave no result: did the words on stdin end?" >&2
    exit 2
  fi
  echo "$lines" | tee -a "$results"
done
count() { grep -ac "$1" "$results"; }
echo "$(count PASSED) p-values passed, $(count WEAK) weak, $(count FAILED) failed"
[ "$(count FAILED)" -eq 0 ]
