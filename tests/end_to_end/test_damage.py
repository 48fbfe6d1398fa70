"""A start with damaged data: the window opens, says so, and everything comes back."""

import pytest

from tests.end_to_end.elsewhere import Elsewhere
from tests.end_to_end.program import Program
from tests.log_watch import LogWatch

pytestmark = pytest.mark.linux_session


@pytest.mark.parametrize("garbage", [b"this is no database\n" * 400, b""])
def test_a_damaged_database(
    program: Program, elsewhere: Elsewhere, expected_log: LogWatch, garbage: bytes
) -> None:
    person = program.start()
    person.chooses_the_sample_company()
    person.creates("Kept through it all")
    (made,) = elsewhere.named("Kept through it all")
    program.close()
    file = program.folders.data / "desk.sqlite3"
    assert file.stat().st_size > 0
    file.write_bytes(garbage)

    program.host.faults.set("reset")
    person = program.start()
    person.sees("The data on this computer was damaged and has been restored", lambda: person.bar)
    assert person.desk.company is not None
    person.waits_for(lambda: person.desk.known.with_secret)
    program.host.faults.clear()
    person.sees_the_list(11)
    person.opens("Kept through it all")
    assert person.copies_the_secret() == made["secret"]

    person = program.restart()
    person.sees_the_list(11)
    assert "damaged" not in person.bar
