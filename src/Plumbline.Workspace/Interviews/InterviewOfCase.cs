using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Interviews;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Assessments.Interviews;
using Plumbline.Storage.Inspections;

namespace Plumbline.Workspace.Interviews;

/// <summary>The interview about one case: when and where it is, or the times among which one is chosen.</summary>
/// <param name="Settled">The time that was taken for it; null for none.</param>
/// <param name="Times">What can be chosen, by the time at which it starts; nothing once one is taken.</param>
public sealed record InterviewOfCase(
    KeptInspection Inspection, InterviewCase Case, PlannedInterview? Settled, bool IsOutsideFieldwork, IReadOnlyList<ChoosableTime> Times)
{
    /// <summary>Whether they may take a time for it and give it back.</summary>
    public bool MaySettle { get; init; }

    /// <summary>Whether they may write down a time for the service where none is free.</summary>
    public bool MayOffer { get; init; }

    /// <summary>Null when there is no such case, or it is closed to them: a reader sees those that they read.</summary>
    public static async Task<InterviewOfCase?> ReadAsync(Views views, Acting who, string inspection, string @case, CancellationToken stop = default)
    {
        var db = views.Db;
        if (await db.FindAsync(who, Act.ReadCases, inspection, stop) is not { } found)
        {
            return null;
        }

        var diary = await Diary.ReadAsync(db, inspection, stop);
        var isOwn = (await diary.OwnAsync(db, who, found, stop)).Contains(@case);
        if (diary.Cases.GetValueOrDefault(@case) is not { } about || !(isOwn || who.MayAt(found, Act.ReadResults)))
        {
            return null;
        }

        var timetable = await Diary.TimetableAsync(db, inspection, stop);
        var settled = diary.Times.FirstOrDefault(time => time.TakenFor == @case);
        return new InterviewOfCase(
            found, about,
            settled is null ? null : new PlannedInterview(settled, about, diary.ClashesOf(settled, @case)),
            settled is not null && InterviewRules.IsOutsideFieldwork(settled.Offer.Time.Day, timetable),
            settled is not null ? [] :
            [
                .. diary.Times.Where(time => time.IsFreeFor(@case, who.Today)).Select(time => new ChoosableTime(
                    time, diary.ClashesOf(time, @case), InterviewRules.IsOutsideFieldwork(time.Offer.Time.Day, timetable))),
            ])
        {
            MaySettle = who.MayChangeAt(found, Act.SettleInterviews) && (isOwn || who.MayAt(found, Act.AllocateCases)),
            MayOffer = who.MayChangeAt(found, Act.OfferInterviews),
        };
    }

    /// <summary>When and where the interview about a case is, for its page, whose door has asked already who may open it; null for none. One
    /// statement.</summary>
    public static async Task<InterviewOffer?> WhenAsync(Views views, string inspection, string @case, CancellationToken stop = default)
    {
        var db = views.Db;
        var row = await (
            from interview in db.Interviews.AsNoTracking()
            where interview.InspectionId == inspection && interview.CaseId == @case && interview.EndedAt == null
            join offer in db.InterviewOffers on interview.OfferId equals offer.Id
            select new { offer.Practitioner, offer.Day, offer.Starts, offer.Minutes, offer.Room }).SingleOrDefaultAsync(stop);
        return row is null ? null : new InterviewOffer(row.Practitioner, [@case], KeptOffer.TimeOf(row.Day, row.Starts, row.Minutes), row.Room);
    }
}
