using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Overviews;

/// <summary>The inspections of somebody, and what they may do at each.</summary>
internal sealed class AtInspections(Acting who, IReadOnlyList<KeptInspection> inspections)
{
    private readonly Dictionary<string, (KeptInspection Inspection, int Place)> known =
        inspections.Select((inspection, place) => (inspection, place)).ToDictionary(one => one.inspection.Id);

    public Acting Who => who;

    public IReadOnlyList<string> All { get; } = [.. inspections.Select(inspection => inspection.Id)];

    /// <summary>Those at which they may do something because they have a part there; who may look on everywhere is not waited for everywhere.</summary>
    public IReadOnlyList<string> Where(Act act) =>
    [
        .. inspections.Where(inspection => who.Assigned.Any(part => part.Inspection == inspection.Id && Permissions.Of(part.Role).Contains(act))
            && who.MayAt(inspection, act)).Select(inspection => inspection.Id),
    ];

    public KeptInspection Of(string inspection) => known[inspection].Inspection;

    public int PlaceOf(string inspection) => known[inspection].Place;

    public WorkItem Item(WorkKind kind, string inspection, string? @case = null) => new(kind, inspection, Of(inspection).Area, @case);
}
