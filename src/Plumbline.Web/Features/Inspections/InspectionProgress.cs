using Plumbline.Assessments.Reviews;

namespace Plumbline.Web.Features.Inspections;

/// <summary>How far the reading of cases has got.</summary>
internal static class InspectionProgress
{
    /// <summary>The states of a record that is done, by their codes.</summary>
    public static IReadOnlyList<string> Done { get; } = [ReviewState.Complete.Code(), ReviewState.Locked.Code()];
}
