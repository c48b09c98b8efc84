using Plumbline.Reports.Blocks;
using Plumbline.Reports.Blocks.Inlines;
using Plumbline.Reports.Outlines;
using Plumbline.Reports.Sections;
using Side = Plumbline.Findings.Proposals.Side;

namespace Plumbline.Reports.Leaflets;

/// <summary>
/// A few of the strengths and areas for improvement that the editor chose, as the report prints them: the first of each criterion, strengths from the best
/// criterion down, areas from the weakest up.
/// </summary>
internal static class ChosenFindings
{
    private const int Most = 3;

    /// <summary>The strengths, then the areas, each under the heading of the report; what nothing was written for is left out.</summary>
    /// <param name="letters">How many letters there is room for; one of each stands whatever its length.</param>
    public static IEnumerable<(FindingPart Part, IReadOnlyList<IReadOnlyList<Inline>> Items)> Of(ReportContext report, int letters)
    {
        var best = BestFirst.Of(report).Select(score => score.Id).ToList();
        var rest = report.Material.Readings.Instrument.Criteria.Select(criterion => criterion.Id).Except(best).ToList();
        List<(FindingPart Part, List<IReadOnlyList<Inline>> Items)> chosen =
        [
            .. PartOf(report, Side.Strength, 0) is { } strengths ? [(strengths, FirstOf(report, strengths, [.. best, .. rest]))]
                : Array.Empty<(FindingPart, List<IReadOnlyList<Inline>>)>(),
            .. PartOf(report, Side.Area, 1) is { } areas ? [(areas, FirstOf(report, areas, [.. Enumerable.Reverse(best), .. rest]))]
                : Array.Empty<(FindingPart, List<IReadOnlyList<Inline>>)>(),
        ];
        while (chosen.Sum(part => part.Items.Sum(Unlinked.Letters)) > letters && chosen.MaxBy(part => part.Items.Count) is { Items.Count: > 1 } longest)
        {
            longest.Items.RemoveAt(longest.Items.Count - 1);
        }

        return chosen.Where(part => part.Items.Count > 0).Select(part => (part.Part, (IReadOnlyList<IReadOnlyList<Inline>>)part.Items));
    }

    /// <summary>The heading that takes findings of a side; where an outline says of none that it does, the one at a place.</summary>
    private static FindingPart? PartOf(ReportContext report, Side side, int place)
    {
        var parts = report.Outline.FindingParts;
        return parts.FirstOrDefault(part => part.Takes == side) ?? (parts.All(part => part.Takes is null) ? parts.ElementAtOrDefault(place) : null);
    }

    private static List<IReadOnlyList<Inline>> FirstOf(ReportContext report, FindingPart part, IEnumerable<string> criteria) =>
    [
        .. criteria.Select(id => (Id: id, Item: report.Written($"criterion-{id}", part.Name).Select(FirstItem).FirstOrDefault(item => item is not null)))
            .Where(one => one.Item is not null).Take(Most).Select(one => With(report, one.Id, Unlinked.Of(one.Item!))),
    ];

    /// <summary>A finding with the criterion under which it stands in the report, without which it does not say what it is about.</summary>
    private static IReadOnlyList<Inline> With(ReportContext report, string criterion, IReadOnlyList<Inline> item) =>
        [.. item, " ", new Emphasis($"({report.Named(criterion, report.Material.Scores.Criterion(criterion).Title)})")];

    private static IReadOnlyList<Inline>? FirstItem(Block block) => block switch
    {
        NumberedList { Items: [var first, ..] } => first,
        BulletList { Items: [var first, ..] } => first,
        Paragraph paragraph => paragraph.Text,
        _ => null,
    };
}
