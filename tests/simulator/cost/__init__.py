"""What the sync of a hundred stations costs: the real sync code, counted, and turned into time.

Every station of a large event runs `sync.run` against a hub that keeps no bytes and counts: each
question, the bytes each way, the rows. What a row, a photo or a question costs a hub and a station
is measured first, on an encrypted store and a PostgreSQL (`prices.py`). Then all the questions are
asked once more over lines of stated quality, to a hub of so many processors (`lines.py`).

    python -m tests.simulator.cost                              100 stations, 300,000 registrations
    python -m tests.simulator.cost --stations 20 --each 100     a smaller event
    python -m tests.simulator.cost --growth                     what grows worse than the event does

Not modelled: lost packets, a hub's disk that is slower than this machine's, stations that do
anything else meanwhile. Rows are made of what a real desk writes; a photo is a size.
"""
