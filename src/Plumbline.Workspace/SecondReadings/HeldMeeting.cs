using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.SecondReadings;

/// <summary>A consensus meeting as tables keep it, with everything that was answered in it.</summary>
internal sealed record HeldMeeting(Guid Id, DateTimeOffset At, IReadOnlyList<SecondAnswer> Answers)
{
    /// <summary>By the case; those without one are not named. One statement, and one more where there is any.</summary>
    public static async Task<IReadOnlyDictionary<string, HeldMeeting>> AllAsync(
        PlumblineDb db, string inspection, IReadOnlyList<string> cases, CancellationToken stop)
    {
        var meetings = await db.Meetings.AsNoTracking().Where(meeting => meeting.InspectionId == inspection && cases.Contains(meeting.CaseId))
            .ToListAsync(stop);
        var ids = meetings.Select(meeting => meeting.Id).ToList();
        var answers = ids.Count == 0 ? [] : await db.SecondAnswers.AsNoTracking().Where(answer => ids.Contains(answer.MeetingId)).ToListAsync(stop);
        var said = answers.OrderBy(answer => answer.Number).ToLookup(answer => answer.MeetingId, answer => answer.AsAnswered());
        return meetings.ToDictionary(meeting => meeting.CaseId, meeting => new HeldMeeting(meeting.Id, meeting.At, [.. said[meeting.Id]]));
    }

    /// <summary>The same of one case; null where its readers do not meet.</summary>
    public static async Task<HeldMeeting?> FindAsync(PlumblineDb db, string inspection, string @case, CancellationToken stop) =>
        (await AllAsync(db, inspection, [@case], stop)).GetValueOrDefault(@case);
}
