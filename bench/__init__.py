"""How fast a build is, as ratios within one run: `make bench` prints one table and writes build/bench.json."""
