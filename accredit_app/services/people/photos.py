"""The photo duty: a picture becomes the one portrait format of the event and joins a record."""

from hashlib import sha256
from uuid import UUID

from accredit_app.domain.done import Done, Topic
from accredit_app.errors import NotFound
from accredit_app.photos.prepare import prepare
from accredit_app.photos.prepare import thumbnail as small
from accredit_app.services.post import Post
from accredit_app.store import purge, queries
from accredit_app.store.fold import driver_of


class Photos:
    """Attaches and shows portraits. Pictures are named by the SHA-256 of their bytes."""

    def __init__(self, post: Post) -> None:
        self._post = post

    def attach(
        self, person: UUID, picture: bytes, *, crop: tuple[int, int, int, int] | None = None
    ) -> Done[str]:
        """Prepares the picture (413 x 531 px JPEG) and makes it the person's photo.

        `crop` is (left, top, right, bottom) in pixels of the upright picture. Raises
        InvalidInput when the bytes are no picture; the old photo then stays.
        """
        portrait = prepare(picture, crop=crop)
        with self._post.database.write(self._post.operator) as unit:
            if queries.record(unit.connection, person) is None:
                raise NotFound("This person is not on this station", "Save the person first.")
            photo = unit.keep_photo(portrait)
            unit.set("person", person, {"photo": photo})
        return Done.of(photo, {Topic.PHOTOS, Topic.PEOPLE})

    def get(self, photo: str) -> bytes | None:
        """The portrait's JPEG, or None while this station does not hold it."""
        with self._post.database.read() as connection:
            return queries.photo(connection, photo)

    def keep(self, portrait: bytes) -> Done[str]:
        """Keeps a portrait that another station took and that a record here names already; after
        a purge, only if one still does."""
        photo = sha256(portrait).hexdigest()
        with self._post.database.write(self._post.operator) as unit:
            if purge.worth_keeping(driver_of(unit.connection), [photo]):
                unit.keep_photo(portrait)
        return Done.of(photo, {Topic.PHOTOS})

    def thumbnail(self, photo: str, size: int) -> bytes | None:
        """A JPEG of at most `size` pixels on its longer side."""
        portrait = self.get(photo)
        return None if portrait is None else small(portrait, size)
