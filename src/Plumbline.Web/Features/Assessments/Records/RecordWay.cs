using Plumbline.Assessments;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>The way from the list of inspections to the pages of a record.</summary>
internal static class RecordWay
{
    /// <summary>To the page of the record itself.</summary>
    public static IReadOnlyList<Crumb> To(OpenedRecord record, Speech say) =>
    [
        .. ToInspection(record.Inspection, say),
        record.Purpose == Purpose.First
            ? new Crumb { Text = say[RecordWords.Cases], Href = InspectionLinks.Review(record.Inspection) }
            : new Crumb { Text = say[RecordWords.SecondReadings], Href = InspectionLinks.SecondReadings(record.Inspection) },
    ];

    /// <summary>To a page below that of the record.</summary>
    public static IReadOnlyList<Crumb> Below(OpenedRecord record, Speech say) => [.. To(record, say), new Crumb { Text = record.Case, Href = record.Address }];

    public static IReadOnlyList<Crumb> ToInspection(string inspection, Speech say) =>
    [
        new() { Text = say[Shared.LayoutWords.Inspections], Href = "/inspections" },
        new() { Text = inspection, Href = InspectionLinks.Of(inspection) },
    ];
}
