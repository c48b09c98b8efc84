using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.Reviews;

/// <summary>One reading of a case as an act has it before it: what stands, how far its review is, and the part of the one who acts.</summary>
/// <param name="Comments">All that are pinned to it, resolved or not.</param>
internal sealed record RecordAtHand(ReadRecord Read, ReviewRecord Review, ReviewActor Actor, IReadOnlyList<PinnedComment> Comments)
{
    /// <summary>Only a first reading has others beside its reader: a second one is blind, and a third is one person's decision.</summary>
    public bool MayJudge => (Read.Origin.Purpose == Purpose.First || Review.Assessor == Actor.Person) && ReviewRules.MayJudge(Review, Actor);

    /// <summary>Null when there is no such reading, or it is closed to them.</summary>
    public static async Task<RecordAtHand?> FindAsync(
        PlumblineDb db, Judgements judgements, Acting who, KeptInspection inspection, string @case, Purpose purpose, CancellationToken stop)
    {
        var readings = await judgements.FindAsync(inspection.Id, @case, who.Account ?? Guid.Empty, stop);
        if (readings.FirstOrDefault(reading => reading.Purpose == purpose) is not { } wanted
            || readings.Any(reading => reading.IsClosedToAsker)
            || !RecordLooks.MaySee(who.Account, who.MayAt(inspection, Act.ReadResults), wanted, readings))
        {
            return null;
        }

        var read = await judgements.ReadAsync(wanted, stop);
        var comments = await RecordLooks.CommentsAsync(db, read.Id, stop);
        return new RecordAtHand(
            read, RecordLooks.ReviewOf(read, wanted.Reader, comments, purpose == Purpose.First && RecordLooks.IsSecondOpen(read, readings)),
                RecordParts.Of(who, inspection, purpose), comments);
    }
}
