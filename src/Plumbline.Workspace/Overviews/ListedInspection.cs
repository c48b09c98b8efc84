using Plumbline.Inspections.Steps;
using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Overviews;

/// <summary>One inspection as the list shows it.</summary>
/// <param name="MayRead">Whether the one who looks sees more of it than what they are to send.</param>
public sealed record ListedInspection(KeptInspection Inspection, Timetable Timetable, InspectionFacts Facts, bool MayRead)
{
    /// <summary>How far it has come by what has been done.</summary>
    public InspectionStage Stage => InspectionStages.Of(Facts);

    public InspectionProgress Progress => InspectionProgress.Of(Facts);
}
