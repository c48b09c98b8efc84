using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Storage.Databases;

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

    /// <summary>Whether anything was put down in the first reading of a case.</summary>
    public static Task<bool> IsJudgedAsync(this Turn turn, string @case) => IsJudgedAsync(turn.Db, turn.Inspection.Id, @case, turn.Stop);

    public static Task<bool> IsJudgedAsync(PlumblineDb db, string inspection, string @case, CancellationToken stop) => db.Records
        .AnyAsync(record => record.InspectionId == inspection && record.CaseId == @case && record.Purpose == Purpose.First
            && record.State != RecordIndex.FirstState, stop);
}
