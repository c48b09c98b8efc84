using Plumbline.Assessments.Interviews;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Timetables;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Interviews;

/// <summary>The times that a service has offered, and which were taken for what: nothing of readers, and nothing of what they judge.</summary>
/// <param name="Cases">The drawn cases by id, with the practitioners' codes.</param>
/// <param name="MayChange">Whether they can be offered still.</param>
public sealed record OfferedTimes(
    KeptInspection Inspection, IReadOnlyList<OfferedTime> Times, IReadOnlyList<(string Id, string? Practitioner)> Cases, Timetable Timetable, bool MayChange)
{
    /// <summary>Whether a time is offered for every drawn case of its practitioner, as where no case was chosen.</summary>
    public bool IsForAll(InterviewOffer offer) =>
        Cases.Where(one => PractitionerCodes.Names(one.Practitioner, offer.Practitioner)).Select(one => one.Id).ToHashSet().SetEquals(offer.Cases);

    /// <summary>Null when there is no such inspection, or it is closed to them.</summary>
    public static async Task<OfferedTimes?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.OfferInterviews, inspection, stop) is not { } found)
        {
            return null;
        }

        var diary = await Diary.ReadAsync(db, inspection, stop);
        return new OfferedTimes(
            found, [.. diary.Times.Select(OfTheService)],
            [.. diary.Cases.Values.Where(one => one is { IsSampled: true, SeededFrom: null })
                .OrderBy(one => one.Id, StringComparer.Ordinal).Select(one => (one.Id, one.Practitioner))],
            await Diary.TimetableAsync(db, inspection, stop), who.MayChangeAt(found, Act.OfferInterviews));

        // The service knows the case, and no copy of it.
        OfferedTime OfTheService(OfferedTime time) => time with
        {
            Offer = time.Offer with { Cases = [.. time.Offer.Cases.Where(one => diary.Cases.GetValueOrDefault(one)?.SeededFrom is null)] },
            TakenFor = time.TakenFor is { } taken ? diary.Cases.GetValueOrDefault(taken)?.SeededFrom ?? taken : null,
        };
    }
}
