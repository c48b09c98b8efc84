using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Languages;
using Plumbline.Workspace.Overviews;

namespace Plumbline.Web.Features.Overviews;

/// <summary>How far the cases of an inspection are, in words.</summary>
internal static class ProgressWords
{
    public static string In(this InspectionProgress progress, Speech say) => progress switch
    {
        { Cases: 0 } => say[InspectionWords.NoSample],
        { IsSignedOff: true } => say[InspectionWords.SignedOff, progress.Cases],
        { Locked: > 0 } => say[InspectionWords.CasesDoneAndLocked, progress.Complete, progress.Cases, progress.Locked],
        _ => say[InspectionWords.CasesDone, progress.Complete, progress.Cases],
    };
}
