"""Whole events lived in memory: stations, a hub, sticks and clones, replayed from one integer.

The sync, the merge and the chains are the product's own. What a world injects is what a real one
would: the clock, the random bytes, the line to the hub, and the store. `world.py` holds a world,
`events.py` what can happen in it, `invariants.py` what must be true once it has healed, and
`variants.py` the classic mistakes, each of which must be found.

    python -m tests.simulator --seeds 100000            the seeds 0..99,999, in memory; with
                              --resume FILE             it goes on where it was stopped
    python -m tests.simulator --first 1234 --told       one world again, event by event
    python -m tests.simulator --stores --seeds 200      on encrypted files; TMPDIR says where
    python -m tests.simulator --variants --seeds 300    how often each mistake is found
"""
