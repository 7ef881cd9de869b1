"""The same world driven by Hypothesis, which shrinks what fails to the few events that matter."""

from random import Random
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.simulator.events import EVENTS, happen
from tests.simulator.invariants import check
from tests.simulator.rules import SOUND, Rules
from tests.simulator.world import World, small_steps

LIKELY = [name for name, event in EVENTS.items() for _ in range(event.weight)]

draws = st.randoms(use_true_random=False, note_method_calls=False)


class Days(RuleBasedStateMachine):
    """Any events in any order at any stations, peace at any time, and always in the end."""

    parts: ClassVar[Rules] = SOUND
    log: ClassVar[list[str]] = []
    """What happened in the last world that was lived."""

    def __init__(self) -> None:
        super().__init__()
        self.world = World(0, rules=type(self).parts, in_files=True)

    @initialize(
        random=draws,
        careless=st.booleans(),
        older=st.booleans(),
        served=st.booleans(),
        purges=st.booleans(),
    )
    def open(
        self, random: Random, *, careless: bool, older: bool, served: bool, purges: bool
    ) -> None:
        self.world.random = random
        self.world.in_files = False
        self.world.careless = careless
        self.world.purges = purges
        self.world.served = served
        self.world.stations[1].older = older

    @rule(name=st.sampled_from(LIKELY), place=st.integers(0, 5), random=draws)
    def happen(self, name: str, place: int, random: Random) -> None:
        self.world.random = random
        with small_steps():
            happen(self.world, name, self.world.stations[place % len(self.world.stations)])

    @rule()
    def peace(self) -> None:
        with small_steps():
            self.world.heal()
            check(self.world)

    def teardown(self) -> None:
        type(self).log = self.world.log
        with small_steps():
            self.world.heal()
            check(self.world)
