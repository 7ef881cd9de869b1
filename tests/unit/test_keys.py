"""Keys: the standard's own vector, names of keys, and a secret that does not show itself."""

import copy
import hashlib
import os
import pickle

import pytest
from signing import DESK, ROOT

from accredit_app.credentials.keys import SigningKey, VerifyingKey, key_id
from accredit_app.errors import InvalidInput

# RFC 8032 §7.1, test 2.
SECRET = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
PUBLIC = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"
SIGNATURE = (
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
    "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
)


def test_signs_as_the_standard_says() -> None:
    key = SigningKey(bytes.fromhex(SECRET))
    assert key.public.hex() == PUBLIC
    assert key.sign(b"\x72").hex() == SIGNATURE
    verifying = VerifyingKey(key.public)
    assert verifying.verifies(bytes.fromhex(SIGNATURE), b"\x72")
    assert not verifying.verifies(bytes.fromhex(SIGNATURE), b"\x73")
    assert not verifying.verifies(b"", b"\x72")


def test_a_name_is_the_start_of_a_hash_bound_to_its_use() -> None:
    expected = hashlib.sha256(b"accredit.badge-key\n\x01" + ROOT.public).digest()[:4]
    assert key_id(ROOT.public) == ROOT.id == VerifyingKey(ROOT.public).id == expected
    assert ROOT.id != hashlib.sha256(ROOT.public).digest()[:4]
    assert ROOT.id != DESK.id


def test_the_secret_comes_back_from_the_store() -> None:
    key = SigningKey.generate(os.urandom)
    assert SigningKey.from_bytes(key.private_bytes()).public == key.public
    assert SigningKey.generate(os.urandom).public != key.public


def test_generation_takes_its_bytes_from_the_given_source() -> None:
    assert SigningKey.generate(lambda size: bytes(range(size))).public == ROOT.public


def test_the_secret_is_not_shown() -> None:
    secret = ROOT.private_bytes()
    for text in (repr(ROOT), str(ROOT), f"{ROOT}", f"{[ROOT]}"):
        assert secret.hex() not in text
        assert repr(secret) not in text
        assert ROOT.id.hex() in text
    assert repr(VerifyingKey(ROOT.public)) == f"VerifyingKey({ROOT.id.hex()})"


def test_the_secret_is_neither_pickled_nor_copied() -> None:
    for act in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="not pickled or copied"):
            act(ROOT)


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_a_key_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(InvalidInput, match="signing key"):
        SigningKey(bytes(size))
    with pytest.raises(InvalidInput, match=f"this one has {size}"):
        VerifyingKey(bytes(size))
