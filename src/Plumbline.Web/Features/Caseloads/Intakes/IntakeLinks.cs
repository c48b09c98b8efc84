using Plumbline.Storage.Inspections;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Information;
using Plumbline.Web.Features.Shared;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Caseloads.Intakes;

/// <summary>The addresses on the way from a service's list to a caseload, and the way to them for inspectors and for the service.</summary>
internal static class IntakeLinks
{
    public static string Waiting(string inspection) => InspectionLinks.Caseload(inspection) + "/list";

    public static string Columns(string inspection) => InspectionLinks.Caseload(inspection) + "/columns";

    public static string Template(string inspection, string name) => $"{InspectionLinks.Caseload(inspection)}/template/{name}";

    /// <summary>A page below the caseload, or for the service below what it sends.</summary>
    /// <param name="isInspector">Whether they may open the caseload.</param>
    public static Whereabouts Below(this KeptInspection inspection, Speech say, LocalText title, bool isInspector) =>
        new($"{say[title]} – {inspection.AreaIn(say)}", Room.Inspections)
    {
        Way = isInspector
            ? [.. inspection.WayThere(say), new Crumb { Text = say[CaseloadWords.Title], Href = InspectionLinks.Caseload(inspection.Id) },
                new Crumb { Text = say[title] }]
            : [InspectionWay.First(say), new Crumb { Text = say[InformationWords.Sending], Href = InspectionLinks.Sending(inspection.Id) },
                new Crumb { Text = say[title] }],
    };
}
