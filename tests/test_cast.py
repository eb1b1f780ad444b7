"""The cast stands, and rights are those of its posts."""

from hierarchy.posts import Post


def test_the_cast_stands(cast):
    assert cast.director.posts == {Post.DIRECTOR}
    assert cast.land_member.posts == {Post.MEMBER, Post.GROUP_LEADER}
    assert cast.at("director", "xinqiang").posts == set()
    assert cast.body("xinqiang").path == "yueyang/xinqiang"
