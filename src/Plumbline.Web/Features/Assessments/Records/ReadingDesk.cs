using Plumbline.Assessments;
using Plumbline.Assessments.Interviews;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Keeping;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.Features.Rulings;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Languages;
using Plumbline.Workspace;
using Plumbline.Workspace.Reviews;
using Plumbline.Workspace.Rulings;
using Plumbline.Workspace.SecondReadings;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>What the pages of a record work with: the door to records, the door to judgements, and the printed form.</summary>
public sealed class ReadingDesk(
    RecordDoor door,
    Judgements judgements,
    PrintedForms forms,
    Names names,
    InspectionWays ways,
    Views views,
    StandByJudgement standing,
    TakeReviewStep taking,
    Speech say,
    WhoAsks who,
    TimeProvider clock)
{
    internal Judgements Judgements => judgements;

    internal Speech Say => say;

    internal Names Names => names;

    internal DateTimeOffset Now => clock.GetUtcNow();

    internal Task<OpenedRecord?> Open(string inspection, string @case, Purpose purpose, CancellationToken stop) => door.Open(inspection, @case, purpose, stop);

    /// <summary>The record with the comments that are pinned to it, for whatever shows it or moves it on.</summary>
    internal async Task<OpenedRecord> Complete(OpenedRecord record, CancellationToken stop) =>
        record.HasComments ? record : record with { Comments = await door.Comments(record.Read.Id, stop) };

    /// <summary>When and where the interview about the case is, for the page of its first reading; null for none. A save does not ask.</summary>
    internal async Task<InterviewOffer?> InterviewOf(OpenedRecord record, CancellationToken stop) =>
        record.Purpose == Purpose.First ? await door.Interview(record, stop) : null;

    /// <summary>A page with the rulings of its inspection beside the questions. A save does not ask for them.</summary>
    internal async Task<Sheet> WithRulings(Sheet sheet, OpenedRecord record, CancellationToken stop) =>
        sheet with { Rulings = new CaseRulings(record.Inspection, await door.Rulings(record, stop), say) };

    internal JudgingAct ActOn(OpenedRecord record) => new(record.Read.Id, who.Id.ToString(), Now);

    /// <summary>Saves what a person changed, without what they saved before by the same form when the word of the server never reached them.</summary>
    internal async Task<Result<Saved>> Save(OpenedRecord record, SentAnswers sent, CancellationToken stop)
    {
        var changes = sent.Changes(record);
        if (sent.Shown is not null)
        {
            var left = new List<ProposedChange>(changes.Count);
            foreach (var change in changes)
            {
                var history = await QuestionHistory.ReadAsync(views, record.Read.Id, change.Question, stop);
                left.AddRange(SentAgain.IsKept(change, who.Id.ToString(), history.Entries) ? [] : [change]);
            }

            changes = left;
        }

        return await judgements.SaveAsync(ActOn(record), changes, record.Read, stop);
    }

    /// <summary>What a page says of a save of which nothing was refused.</summary>
    internal string SaidOf(SavePlan plan, OpenedRecord record) => say[plan.Disputed.Count == 0 ? CaseWords.SavedAt
        : plan.Disputed.All(change => change.Theirs.By == record.Actor.Person) ? CaseWords.OwnTabToo : CaseWords.DisputedToo, LondonTime.Clock(Now)];

    /// <summary>Keeps that a judgement stands after rulings changed; why not, otherwise.</summary>
    /// <param name="seen">The revision of the record that was looked at.</param>
    internal async Task<IReadOnlyList<Refusal>> StandBy(OpenedRecord record, SaidToStand said, int seen, CancellationToken stop)
    {
        var kept = await standing.RunAsync(
            who.Acting(), record.Inspection, record.Case, record.Purpose, said.Question, seen, said.Rulings, stop);
        return kept.IsRefused ? kept.Refusals : kept.Value.Plan.Refused;
    }

    /// <summary>Takes a step in the review of a record; why not, otherwise.</summary>
    internal async Task<IReadOnlyList<Refusal>> Step(OpenedRecord record, ReviewStep step, CancellationToken stop) =>
        (await taking.RunAsync(who.Acting(), record.Inspection, record.Case, record.Purpose, step, stop)).Refusals;

    /// <summary>Whether the readers of a case meet or have met, so that a blind reading of it stays as it was handed over.</summary>
    internal async Task<bool> HaveMet(OpenedRecord record, CancellationToken stop) =>
        record.Purpose != Purpose.Adjudicated && !record.State.IsWithAssessor() && await door.HaveMet(record, stop);

    /// <summary>Whether the one who asks sees the consensus meeting of a drawn case, and whether they may open one.</summary>
    internal async Task<(bool Sees, bool MayOpen)> MeetingAt(DrawnCase drawn, OpenedRecord second, CancellationToken stop)
    {
        var (asks, kept) = (who.Acting(), await views.NamedAsync(second.Inspection, stop));
        return (drawn.Meeting is not null && (drawn.ReadingOf(who.Id) is not null || (kept is not null && asks.MayAt(kept, Act.AdjudicateCases))),
            kept is not null && asks.MayChangeAt(kept, Act.AdjudicateCases)
                && !ConsensusRules.FaultsOfOpening(drawn.Case, drawn.Pair, drawn.IsSettled, drawn.MeetingOpened is not null).Any());
    }

    /// <summary>Both readings of a case whose readers meet, each as its own page shows it; without a way to the page of one that is closed to who
    /// looks.</summary>
    internal async Task<BothReadings> ReadingsOf(OpenedMeeting met, CancellationToken stop)
    {
        var (first, second) = (await SheetAlone(met.First, stop), await SheetAlone(met.Second, stop));
        return new BothReadings(
            met.Seen.Own == Purpose.Second ? first with { Address = "" } : first, met.Seen.Own == Purpose.First ? second with { Address = "" } : second,
            met.Seen.Meeting.Pair) { Meeting = met.Seen };
    }

    /// <summary>The way to the page of the inspection.</summary>
    internal Task<IReadOnlyList<Crumb>> WayTo(OpenedRecord record, CancellationToken stop) => ways.To(record.Inspection, stop);

    internal PrintedForm FormOf(Instrument instrument) => forms.Of(instrument, say.Language);

    /// <summary>The page of a record; one that settles two readings has both beside its questions, for those who may see them.</summary>
    internal async Task<Sheet> SheetOf(OpenedRecord record, CancellationToken stop)
    {
        var sheet = await SheetAlone(record, stop);
        if (record.Purpose != Purpose.Adjudicated
            || await Open(record.Inspection, record.Case, Purpose.First, stop) is not { } first
            || await Open(record.Inspection, record.Case, Purpose.Second, stop) is not { } second)
        {
            return sheet;
        }

        var pair = ReadingPair.Of(first.Assessment, second.Assessment);
        var meeting = await door.MeetingBeside(record, stop);
        var readings = new BothReadings(await SheetAlone(first with { Comments = [] }, stop), await SheetAlone(second with { Comments = [] }, stop), pair)
        {
            Meeting = meeting,
        };
        return sheet with { Readings = readings, Agreed = sheet.MayJudge && meeting is not null ? NotPutDown(meeting.Meeting.Agreed) : sheet.Agreed };

        IReadOnlyDictionary<int, Judged> NotPutDown(IReadOnlyDictionary<int, Judged> agreed) => agreed
            .Where(one => sheet.Present.Find(sheet.Form.Questions[one.Key].Name) is null).ToDictionary();
    }

    /// <summary>The page of a record, with the names of everyone on it.</summary>
    private async Task<Sheet> SheetAlone(OpenedRecord record, CancellationToken stop)
    {
        await names.Learn(record.Read.Present.Judgements.Values.Select(judgement => judgement.By)
            .Concat(record.Read.Present.Judgements.Values.Select(judgement => judgement.Replaced?.By))
            .Concat(record.Read.Present.Judgements.Values.SelectMany(judgement => judgement.Held).Select(held => held.By))
            .Concat(record.Comments.SelectMany(comment => new[] { comment.Author, comment.ResolvedBy })), stop);
        return new Sheet(FormOf(record.Read.Instrument), record.Assessment, record.Read.Present, say)
        {
            Address = record.Address,
            MayJudge = record.MayJudge,
            NameOf = names.Of,
            OpenComments = record.Comments
                .Where(comment => comment is { IsOpen: true, Question: not null })
                .GroupBy(comment => comment.Question!)
                .ToDictionary(group => group.Key, group => group.Count()),
        };
    }
}
