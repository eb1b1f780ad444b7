"""The posts that acts are bound to (R2-R4, R10, R12, A3, A8, B2)."""

from django.db.models import TextChoices


class Post(TextChoices):
    """The posts that acts are bound to. Titles on papers are free text beside them."""

    CONVENER = "CONVENER", "召集人"
    DIRECTOR = "DIRECTOR", "办公室主任"
    DEPUTY_DIRECTOR = "DEPUTY_DIRECTOR", "办公室副主任"
    SECTION_HEAD = "SECTION_HEAD", "股室负责人"
    CLERK = "CLERK", "办公室工作人员"
    MEMBER = "MEMBER", "成员"
    LIAISON = "LIAISON", "联络员"
    GROUP_LEADER = "GROUP_LEADER", "专项工作小组组长"
    GROUP_DEPUTY_LEADER = "GROUP_DEPUTY_LEADER", "专项工作小组副组长"
    ADMINISTRATOR = "ADMINISTRATOR", "系统管理员"


OFFICE = frozenset({Post.DIRECTOR, Post.DEPUTY_DIRECTOR, Post.SECTION_HEAD, Post.CLERK})
UNIT_POSTS = frozenset({Post.MEMBER, Post.LIAISON})
GROUP_POSTS = frozenset({Post.GROUP_LEADER, Post.GROUP_DEPUTY_LEADER})
