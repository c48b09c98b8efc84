using Plumbline.Reports.Disclosures;
using Plumbline.Statistics.Disclosures;

namespace Plumbline.Publications.Disclosures;

/// <summary>What one edition tells when another is taken from it.</summary>
internal static class EditionFindings
{
    /// <summary>The subject of what is true of every count.</summary>
    public const string AllCases = "cases";

    private static readonly LocalText OtherCases = new(
        "edition {0} stands on {1} cases and edition {2} on {3}: each count of the one less that of the other tells of the few between; keep the same "
            + "cases, or withhold all counts",
        "mae argraffiad {0} yn seiliedig ar {1} o achosion ac argraffiad {2} ar {3} – mae pob cyfrif o’r naill llai’r llall yn sôn am yr ychydig "
            + "rhyngddynt; cadwch yr un achosion, neu cadwch bob cyfrif yn ôl");

    private static readonly LocalText OtherCount = new(
        "a count was {0} in edition {1} and is {2} in edition {3}: the difference tells of {4}; say in what changed that judgements were corrected, and "
            + "not whose",
        "roedd cyfrif yn {0} yn argraffiad {1} ac mae’n {2} yn argraffiad {3} – mae’r gwahaniaeth yn sôn am {4}; dywedwch yn yr hyn a newidiodd y "
            + "cywirwyd barnau, ac nid rhai pwy");

    public static IEnumerable<DisclosureFinding> Of(ReleaseMaterial material) =>
        material.Editions.SkipLast(1).SelectMany(before => Between(before, material.Now, material.Smallest));

    private static IEnumerable<DisclosureFinding> Between(PrintedCounts before, PrintedCounts now, int smallest)
    {
        if (before.Cases != now.Cases)
        {
            return SmallNumbers.IsSmall(Math.Abs(before.Cases - now.Cases), smallest)
                ? [DisclosureFinding.Of(DisclosureKind.Difference, AllCases, OtherCases, before.Edition, before.Cases, now.Edition, now.Cases)] : [];
        }

        return
        [
            .. from figure in now.Figures
               from counts in Changed(before, figure)
               where SmallNumbers.IsSmall(Math.Abs(counts.Before - counts.Now), smallest)
               select DisclosureFinding.Of(DisclosureKind.Difference, $"{figure.Key.Question} {figure.Key.Population}", OtherCount,
                   counts.Before, before.Edition, counts.Now, now.Edition, Math.Abs(counts.Before - counts.Now)),
        ];
    }

    /// <summary>The counts that both editions print, where they differ.</summary>
    private static IEnumerable<(int Before, int Now)> Changed(PrintedCounts before, KeyValuePair<(string Question, string Population),
        PublishedTally> figure) =>
        before.Figures.TryGetValue(figure.Key, out var earlier)
            ? from counts in earlier.InOrder().Zip(figure.Value.InOrder())
              where counts.First is not null && counts.Second is not null && counts.First != counts.Second
              select (counts.First!.Value, counts.Second!.Value)
            : [];
}
