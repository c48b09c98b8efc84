using System.Globalization;
using Plumbline.Assessments;
using Plumbline.Statistics.Clusters;

namespace Plumbline.Documents.Data.Sheets;

/// <summary>What each case stands for, where the publisher lets the cases out: enough to work the intervals out again.</summary>
internal static class WeightsSheet
{
    public static Sheet Of(Readings readings, CaseDesign design) => new(
        "weights",
        new LocalText("What the cases stand for", "Yr hyn y mae’r achosion yn ei gynrychioli"),
        new LocalText(
            "How each case came out of the caseload: its stratum, its weight and its chance of being drawn.",
            "Sut y daeth pob achos o’r llwyth achosion: ei haen, ei bwysau a’i debygolrwydd o gael ei dynnu."),
        [
            SheetWords.CaseColumn,
            Column.Count(
                "stratum",
                new LocalText("Stratum", "Haen"),
                new LocalText("Number of the stratum that the case was drawn from.", "Rhif yr haen y tynnwyd yr achos ohoni.")),
            Column.Proportion("weight", new LocalText("Weight", "Pwysau"), new LocalText(
                "What the case stands for: 1 on average of those read.",
                "Yr hyn y mae’r achos yn ei gynrychioli: 1 ar gyfartaledd o’r rhai a ddarllenwyd.")),
            Column.Proportion("chance", new LocalText("Chance", "Tebygolrwydd"), new LocalText(
                "Its chance of being drawn, from 0 to 1; none where the size of the caseload is not known.",
                "Ei debygolrwydd o gael ei dynnu, o 0 i 1; dim lle nad yw maint y llwyth achosion yn hysbys.")),
        ],
        [.. readings.Cases.Select((read, place) => Row(read.Case.Id, design, place))])
    {
        Key = [SheetWords.CaseColumn.Name],
        ForeignKeys = [new ForeignKey("case_id", "cases", "case_id")],
    };

    private static IReadOnlyList<Cell> Row(string id, CaseDesign design, int place) =>
    [
        Cell.Of(id),
        Cell.Count(design.StratumOf[place] + 1),
        Number(design.Weights[place]),
        design.Caseload is null ? Cell.NotApplicable : Number(1 - design.Unseen[place]),
    ];

    /// <summary>To twelve digits: an interval worked out from it is the same to all that are printed.</summary>
    private static Cell Number(double number) => new(number.ToString("G12", CultureInfo.InvariantCulture), CellKind.Number);
}
