"""Where a post stands, and whom R12 binds: for the roster's acts and its import alike."""

PLACE_NEEDED = {
    "MEMBER": "unit", "LIAISON": "unit", "GROUP_LEADER": "group", "GROUP_DEPUTY_LEADER": "group",
    "SECTION_HEAD": "section",
}  # fmt: skip
PLACE_ALLOWED = {
    "CONVENER": (), "ADMINISTRATOR": (), "DIRECTOR": ("unit",), "DEPUTY_DIRECTOR": ("unit",),
    "SECTION_HEAD": ("section", "unit"), "CLERK": ("section", "unit"), "MEMBER": ("unit",), "LIAISON": ("unit",),
    "GROUP_LEADER": ("group", "unit"), "GROUP_DEPUTY_LEADER": ("group", "unit"),
}  # fmt: skip
# R12 speaks of the county's own Office; bodies below may arrange theirs in another way (R20).
BOUND_BY_R12 = frozenset({"CITY", "COUNTY"})
