using Plumbline.Assessments.Interviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Interviews;

/// <summary>The interviews of an inspection on one plan: by day, with readers, practitioners and clashes, and the cases that have none.</summary>
/// <param name="Cases">How many cases of the sample they see.</param>
/// <param name="Without">Those that have no interview, with how many times they could have.</param>
/// <param name="Days">Days with an interview, or with a time that is free.</param>
/// <param name="IsWhole">Whether they see every case, and not only those that they read.</param>
public sealed record InterviewPlan(
    KeptInspection Inspection, int Cases, IReadOnlyList<(InterviewCase Case, int Times)> Without, IReadOnlyList<PlannedDay> Days, bool IsWhole)
{
    /// <summary>Whether they may write down times that the service offers.</summary>
    public bool MayOffer { get; init; }

    public int Settled => Days.Sum(day => day.Interviews.Count(interview => interview.Case.IsSampled && (interview.Case.SeededFrom is null || !IsWhole)));

    /// <summary>How many interviews clash with another.</summary>
    public int Clashing => Days.Sum(day => day.Interviews.Count(interview => interview.Clashes.Count > 0));

    /// <summary>
    /// Null when there is no such inspection, or it is closed to them. Whoever sees results sees all of it; a reader the own cases.
    /// </summary>
    public static async Task<InterviewPlan?> ReadAsync(Views views, Acting who, string inspection, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.ReadCases, inspection, stop) is not { } found)
        {
            return null;
        }

        var diary = await Diary.ReadAsync(db, inspection, stop);
        var isWhole = who.MayAt(found, Act.ReadResults);
        var own = isWhole ? null : await diary.OwnAsync(db, who, found, stop);
        var cases = diary.Cases.Values.Where(one => own?.Contains(one.Id) ?? (one.SeededFrom is null || diary.Times.Any(time => time.TakenFor == one.Id)))
            .OrderBy(one => one.Id, StringComparer.Ordinal).ToList();
        var seen = cases.Select(one => one.Id).ToHashSet();
        var timetable = await Diary.TimetableAsync(db, inspection, stop);
        return new InterviewPlan(
            found,
            cases.Count(Counts),
            [
                .. cases.Where(one => Counts(one) && diary.Times.All(time => time.TakenFor != one.Id))
                    .Select(one => (one, diary.Times.Count(time => time.IsFreeFor(one.Id, who.Today)))),
            ],
            [
                .. diary.Times.Where(IsSeen).Select(AsSeen).GroupBy(time => time.Offer.Time.Day).Select(day => new PlannedDay(
                    day.Key,
                    InterviewRules.IsOutsideFieldwork(day.Key, timetable),
                    [
                        .. day.Where(time => time.TakenFor is not null)
                            .Select(time => new PlannedInterview(time, diary.Cases[time.TakenFor!], diary.ClashesOf(time, time.TakenFor!))),
                    ],
                    [.. day.Where(time => time.TakenFor is null)])),
            ],
            isWhole)
        {
            MayOffer = who.MayChangeAt(found, Act.OfferInterviews),
        };

        bool Counts(InterviewCase one) => one.IsSampled && (one.SeededFrom is null || !isWhole);

        OfferedTime AsSeen(OfferedTime time) => time with { Offer = time.Offer with { Cases = [.. time.Offer.Cases.Where(seen.Contains)] } };

        bool IsSeen(OfferedTime time) => time.TakenFor is { } taken ? seen.Contains(taken)
            : time.Offer.Time.Day >= who.Today && time.Offer.Cases.Any(seen.Contains);
    }
}
