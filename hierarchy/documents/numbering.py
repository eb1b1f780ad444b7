"""Numbers of papers: without gaps in a series and year, whoever issues at the same time."""

from hierarchy.documents.models import NumberSeries


def next_number(series: str, year: int) -> int:
    """Take the next number. The row stays locked until the transaction ends, so a number taken back leaves no gap.

    Call it last of all locks: object → children → counter.
    """
    NumberSeries.objects.bulk_create([NumberSeries(series=series, year=year)], ignore_conflicts=True)
    counter = NumberSeries.objects.select_for_update().get(series=series, year=year)
    counter.last += 1
    counter.save(update_fields=["last"])
    return counter.last
