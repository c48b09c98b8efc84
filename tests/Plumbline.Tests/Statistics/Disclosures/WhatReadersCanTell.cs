using Plumbline.Statistics.Disclosures;

namespace Plumbline.Tests.Statistics.Disclosures;

/// <summary>A reader with much patience, who tries every way to fill in what is withheld so that all printed counts and sums hold.</summary>
internal sealed class WhatReadersCanTell
{
    private const int Most = 200;

    private readonly CountTable table;
    private readonly int?[] counts;
    private readonly ILookup<int, CountSum> sumsOf;

    public WhatReadersCanTell(CountTable table, IReadOnlyList<bool> withheld)
    {
        this.table = table;
        counts = [
            .. Enumerable.Range(0, table.Length)
                .Select(number => withheld[number] || table.Standing(number) == CountStanding.Implied ? (int?)null : table.Count(number)),
        ];
        sumsOf = table.Sums.SelectMany(sum => sum.Counts.Select(number => (number, sum))).ToLookup(pair => pair.number, pair => pair.sum);
    }

    /// <summary>Whether a count may just as well be another than it is.</summary>
    public bool IsLeftOpen(int number)
    {
        if (counts[number] is not null)
        {
            return false;
        }

        int[] open = [.. Enumerable.Range(0, counts.Length).Where(other => counts[other] is null && other != number)];
        var isOpen = false;
        for (var other = 0; other <= Most && !isOpen; other++)
        {
            counts[number] = other;
            isOpen = other != table.Count(number) && Fits(number) && CanFill(open, 0);
        }

        counts[number] = null;
        return isOpen;
    }

    private bool CanFill(int[] open, int next)
    {
        if (next == open.Length)
        {
            return true;
        }

        var fits = true;
        for (var count = 0; count <= Most && fits; count++)
        {
            counts[open[next]] = count;
            if (Fits(open[next]) && CanFill(open, next + 1))
            {
                Empty(open, next);
                return true;
            }

            fits = sumsOf[open[next]].All(IsNotTooMuch);
        }

        counts[open[next]] = null;
        return false;
    }

    private void Empty(int[] open, int from)
    {
        foreach (var number in open.Skip(from))
        {
            counts[number] = null;
        }
    }

    private bool Fits(int number) =>
        sumsOf[number].All(sum =>
            IsNotTooMuch(sum) && (sum.Counts.Any(count => counts[count] is null) || sum.Parts.Sum(part => counts[part]) == counts[sum.Total]));

    private bool IsNotTooMuch(CountSum sum) => counts[sum.Total] is not { } total || sum.Parts.Sum(part => counts[part] ?? 0) <= total;
}
