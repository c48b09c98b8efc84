using Microsoft.AspNetCore.Http;
using Plumbline.Assessments;
using Plumbline.Assessments.Interviews;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.Rulings;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Keeping;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Problems;
using Plumbline.Workspace;
using Plumbline.Workspace.Interviews;
using Plumbline.Workspace.Reviews;
using Plumbline.Workspace.Rulings;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>
/// Opens records to those who may see them. A reader sees the own cases; reviewers, seniors and observers all of an inspection.
/// Whoever has declared a conflict of interest with a case opens nothing of it from then on. Whoever is to read a case a second time sees nothing of the first
/// reading until they have handed theirs over, whatever else they may do. A record that is closed to someone is answered like one that is not there.
/// </summary>
public sealed class RecordDoor(Views views, Judgements judgements, WhoAsks who, CaseOpenings openings, RefusedPages refused, IHttpContextAccessor request)
{
    private static readonly Act[] Parts = [Act.ReviewCases, Act.LockCases];

    internal async Task<OpenedRecord?> Open(string inspection, string @case, Purpose purpose, CancellationToken stop)
    {
        var readings = await judgements.FindAsync(inspection, @case, who.Id, stop);
        if (readings.Any(reading => reading.IsClosedToAsker))
        {
            await SayWhy();
            return null;
        }

        if (readings.FirstOrDefault(reading => reading.Purpose == purpose) is not { } wanted
            || !RecordLooks.MaySee(who.Id, wanted.Reader != who.Id && await SeesAll(inspection, stop), wanted, readings))
        {
            return null;
        }

        if (request.HttpContext is { } http && HttpMethods.IsGet(http.Request.Method))
        {
            openings.Note(who.Id, inspection, @case, wanted);
        }

        var read = await judgements.ReadAsync(wanted, stop);
        return new OpenedRecord(read, await Actor(inspection, purpose, stop), wanted.Reader)
        {
            SecondReadingIsOpen = purpose == Purpose.First && RecordLooks.IsSecondOpen(read, readings),
        };
    }

    /// <summary>
    /// Opens the consensus meeting of a case, with both readings as they were handed over: to its two readers, who meet nowhere else, and to those who settle.
    /// </summary>
    internal async Task<OpenedMeeting?> Meeting(string inspection, string @case, CancellationToken stop)
    {
        var readings = await judgements.FindAsync(inspection, @case, who.Id, stop);
        if (readings.Any(reading => reading.IsClosedToAsker))
        {
            await SayWhy();
            return null;
        }

        if (await SeenMeeting.FindAsync(views, judgements, who.Acting(), inspection, @case, stop) is not { } seen)
        {
            return null;
        }

        return new OpenedMeeting(seen, await Of(Purpose.First), await Of(Purpose.Second));

        async Task<OpenedRecord> Of(Purpose purpose)
        {
            var reading = readings.First(reading => reading.Purpose == purpose);
            if (request.HttpContext is { } http && HttpMethods.IsGet(http.Request.Method))
            {
                openings.Note(who.Id, inspection, @case, reading);
            }

            return new OpenedRecord(await judgements.ReadAsync(reading, stop), new ReviewActor(who.Id.ToString(), ReviewPart.None), reading.Reader)
            {
                Comments = [],
            };
        }
    }

    /// <summary>The same without its readings, for the record that settles the case.</summary>
    internal Task<SeenMeeting?> MeetingBeside(OpenedRecord record, CancellationToken stop) =>
        SeenMeeting.FindAsync(views, judgements, who.Acting(), record.Inspection, record.Case, stop);

    /// <summary>Whether the readers of the case of a record meet or have met.</summary>
    internal Task<bool> HaveMet(OpenedRecord record, CancellationToken stop) => SeenMeeting.IsOpenedAsync(views, record.Inspection, record.Case, stop);

    /// <summary>Whether someone sees every case of an inspection, and not only those that they are allocated.</summary>
    internal Task<bool> SeesAll(string inspection, CancellationToken stop) => who.MayAt(inspection, Act.ReadResults, stop);

    /// <summary>The cases that the one who asks reads a second time and has not handed over: of these they must not see the first reading.</summary>
    internal Task<IReadOnlyList<string>> Blind(string inspection, CancellationToken stop) => RecordLooks.BlindAsync(views, who.Acting(), inspection, stop);

    /// <summary>Whether the one who asks has declared a conflict of interest here that holds.</summary>
    internal Task<bool> HasDeclared(string inspection, CancellationToken stop) => RecordLooks.HasDeclaredAsync(views, who.Acting(), inspection, stop);

    internal async Task<ReviewActor> Actor(string inspection, Purpose purpose, CancellationToken stop)
    {
        var parts = ReviewPart.None;
        foreach (var act in Parts.Prepend(purpose.ActOf()))
        {
            parts |= await who.MayAt(inspection, act, stop) ? RecordParts.PartOf(act) : ReviewPart.None;
        }

        return new ReviewActor(who.Id.ToString(), parts);
    }

    /// <summary>Closed by the one who asks, who is told so, and noted as a page that was refused.</summary>
    private async Task SayWhy()
    {
        request.HttpContext?.Features.Set(new Refused(Problem.DeclaredConflict));
        await refused.Note();
    }

    /// <summary>When and where the interview about the case of a record is; null for none.</summary>
    internal Task<InterviewOffer?> Interview(OpenedRecord record, CancellationToken stop) =>
        InterviewOfCase.WhenAsync(views, record.Inspection, record.Case, stop);

    /// <summary>How the questions of the inspection of a record are to be judged.</summary>
    internal Task<IReadOnlyDictionary<string, QuestionRulings>> Rulings(OpenedRecord record, CancellationToken stop) =>
        InspectionRulings.ByQuestionAsync(views, record.Inspection, stop);

    /// <summary>The comments that are pinned to a record and its questions, in the order in which they were written.</summary>
    internal Task<IReadOnlyList<PinnedComment>> Comments(Guid record, CancellationToken stop) => RecordLooks.CommentsAsync(views, record, stop);
}
