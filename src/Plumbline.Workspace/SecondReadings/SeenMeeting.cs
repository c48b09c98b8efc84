using Plumbline.Assessments;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.SecondReadings;

/// <summary>The consensus meeting of a case as one person sees it: one of its two readers, or somebody who settles cases and has read neither.</summary>
/// <param name="Own">Which reading is theirs; null for those who settle.</param>
/// <param name="Opened">When the meeting was opened.</param>
public sealed record SeenMeeting(ConsensusMeeting Meeting, Purpose? Own, DateTimeOffset Opened)
{
    /// <summary>Whether the case is settled, so that nothing is answered again.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>Whether they can answer again now.</summary>
    public required bool MayAnswer { get; init; }

    /// <summary>What a reader answered again, as far as the one who looks may see it; null for nothing, and for what they may not see yet.</summary>
    public SecondAnswer? Of(Purpose reading, int question) => Meeting.Seen(Own, reading, question);

    /// <summary>Null where there is no meeting, and for everybody else: also for whoever has a conflict of interest with the case, and for those who only see
    /// results.</summary>
    public static async Task<SeenMeeting?> FindAsync(
        Views views, Judgements judgements, Acting who, string inspection, string @case, CancellationToken stop = default)
    {
        if (await views.Db.FindAsync(who, Act.ReadCases, inspection, stop) is not { } found
            || (await judgements.FindAsync(inspection, @case, who.Account ?? Guid.Empty, stop)).Any(reading => reading.IsClosedToAsker)
            || await DrawnCase.FindAsync(views.Db, views.Instruments, found, @case, stop) is not { Meeting: { } meeting, MeetingOpened: { } opened } drawn)
        {
            return null;
        }

        var own = drawn.ReadingOf(who.Account);
        return own is null && !who.MayAt(found, Act.AdjudicateCases) ? null : new SeenMeeting(meeting, own, opened)
        {
            IsSettled = drawn.IsSettled,
            MayAnswer = own is { } reading && !drawn.IsSettled && who.MayChangeAt(found, reading.ActOf()),
        };
    }

    /// <summary>Whether the readers of a case meet or have met, for whoever a reading of it was opened to.</summary>
    public static async Task<bool> IsOpenedAsync(Views views, string inspection, string @case, CancellationToken stop = default) =>
        await HeldMeeting.FindAsync(views.Db, inspection, @case, stop) is not null;
}
