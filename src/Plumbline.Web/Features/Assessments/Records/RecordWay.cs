using Plumbline.Assessments;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>The way from the page of an inspection to the pages of a record.</summary>
internal static class RecordWay
{
    /// <summary>To the page of the record itself.</summary>
    /// <param name="there">The way to the page of the inspection.</param>
    public static IReadOnlyList<Crumb> To(OpenedRecord record, IReadOnlyList<Crumb> there, Speech say) =>
    [
        .. there,
        record.Purpose == Purpose.First
            ? new Crumb { Text = say[RecordWords.Cases], Href = InspectionLinks.Review(record.Inspection) }
            : new Crumb { Text = say[RecordWords.SecondReadings], Href = InspectionLinks.SecondReadings(record.Inspection) },
    ];

    /// <summary>To a page below that of the record.</summary>
    public static IReadOnlyList<Crumb> Below(OpenedRecord record, IReadOnlyList<Crumb> there, Speech say) =>
        [.. To(record, there, say), new Crumb { Text = record.Case, Href = record.Address }];
}
