using Plumbline.Reports.Writing;
using Plumbline.Storage.Inspections;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Reports.Writing;

/// <summary>Where the pages of one text stand: below the list of texts.</summary>
internal static class TextWay
{
    public static Whereabouts ToText(this KeptInspection inspection, Speech say, ReportText text) =>
        new($"{say[text.Title]} – {inspection.AreaIn(say)}", Room.Inspections)
    {
        Way = [.. inspection.WayToTexts(say), new Crumb { Text = say[text.Title] }],
    };

    public static Whereabouts ToHistory(this KeptInspection inspection, Speech say, ReportText text) =>
        new($"{say[WritingWords.History]} – {say[text.Title]}", Room.Inspections)
    {
        Way = [.. inspection.WayToTexts(say), new Crumb { Text = say[text.Title], Href = WritingLinks.Of(inspection.Id, text.Name) },
            new Crumb { Text = say[WritingWords.History] }],
    };

    private static IReadOnlyList<Crumb> WayToTexts(this KeptInspection inspection, Speech say) =>
        [.. inspection.WayThere(say), new Crumb { Text = say[WritingWords.Title], Href = WritingLinks.All(inspection.Id) }];
}
