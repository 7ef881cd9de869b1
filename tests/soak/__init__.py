"""A day in minutes: real station processes and one PostgreSQL, killed and cut at random.

`station.py` is one station at work, which notes on a log of its own what it has acknowledged;
`day.py` lets twenty of them work and breaks things; `checker.py` holds every log against every
final state.

    python -m tests.soak --stations 20 --minutes 5
"""
