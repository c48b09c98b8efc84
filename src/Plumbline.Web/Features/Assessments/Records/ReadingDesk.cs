using Plumbline.Assessments;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Instruments;
using Plumbline.Storage.Keeping;
using Plumbline.Web.Access;
using Plumbline.Web.Features.Assessments.Sheets;
using Plumbline.Web.Features.Inspections;
using Plumbline.Web.GovUk.Navigation;
using Plumbline.Web.Languages;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>What the pages of a record work with: the door to records, the door to judgements, and the printed form.</summary>
public sealed class ReadingDesk(
    RecordDoor door,
    Judgements judgements,
    PrintedForms forms,
    Names names,
    InspectionWays ways,
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

    internal JudgingAct ActOn(OpenedRecord record) => new(record.Read.Id, who.Id.ToString(), Now);

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
        return sheet with { Readings = new BothReadings(await SheetAlone(first with { Comments = [] }, stop),
            await SheetAlone(second with { Comments = [] }, stop), pair) };
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
