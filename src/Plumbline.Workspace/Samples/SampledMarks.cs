using Microsoft.EntityFrameworkCore;

namespace Plumbline.Workspace.Samples;

/// <summary>Which cases of an inspection are in its sample now.</summary>
internal static class SampledMarks
{
    public static async Task MarkSampledAsync(this Turn turn, IReadOnlySet<string> sampled)
    {
        await foreach (var @case in turn.Db.Cases.Where(kept => kept.InspectionId == turn.Inspection.Id).AsAsyncEnumerable().WithCancellation(turn.Stop))
        {
            @case.IsSampled = sampled.Contains(@case.CaseId);
        }
    }
}
