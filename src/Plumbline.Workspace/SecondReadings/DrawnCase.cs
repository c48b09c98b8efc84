using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Reviews;
using Plumbline.Assessments.SecondReadings;
using Plumbline.Caseloads;
using Plumbline.Inspections.Access;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Storage.Keeping;

namespace Plumbline.Workspace.SecondReadings;

/// <summary>A case that was drawn to be read again, as far as it has got.</summary>
/// <param name="State">How far the second record is; null before it is given.</param>
/// <param name="Pair">Both readings, once both are handed over.</param>
/// <param name="IsSettled">Whether nothing is left to settle.</param>
public sealed record DrawnCase(string Case, Guid? First, Guid? Second, Guid? Adjudicator, ReviewState? State, ReadingPair? Pair, bool IsSettled)
{
    /// <summary>What stands once nothing is left to settle: the third record, or the first where the two do not differ; null before.</summary>
    public CaseAssessment? Settled { get; init; }

    /// <summary>The talk of its two readers, once one was opened and while both readings are handed over.</summary>
    public ConsensusMeeting? Meeting { get; init; }

    /// <summary>When that was; null before.</summary>
    public DateTimeOffset? MeetingOpened { get; init; }

    /// <summary>Whether the talk is over: both have answered again whatever is asked of them, or the case is settled.</summary>
    public bool HasMet => Meeting is { } meeting && (meeting.IsAnswered || IsSettled);

    /// <summary>What somebody has read of it: the first reading or the second; null for neither.</summary>
    public Purpose? ReadingOf(Guid? who) => who is null ? null : First == who ? Purpose.First : Second == who ? Purpose.Second : null;

    /// <summary>When the first record last changed; null before it is given.</summary>
    public DateTimeOffset? FirstChanged { get; init; }

    /// <summary>When the second record last changed; null before it is given.</summary>
    public DateTimeOffset? SecondChanged { get; init; }

    /// <summary>One case for those who see every reading; null when it was not drawn, or is closed to them.</summary>
    public static async Task<DrawnCase?> ReadAsync(Views views, Acting who, string inspection, string @case, CancellationToken stop = default) =>
        await views.Db.FindAsync(who, Act.ReadResults, inspection, stop) is { } found ? await FindAsync(views.Db, views.Instruments, found, @case, stop) : null;

    internal static async Task<DrawnCase?> FindAsync(
        PlumblineDb db, KeptInstruments instruments, KeptInspection inspection, string @case, CancellationToken stop) =>
        await db.SecondDraws.AsNoTracking().SingleOrDefaultAsync(draw => draw.InspectionId == inspection.Id, stop) is { } drawn
        && drawn.AsDraw().Cases.Contains(@case)
            ? (await AllAsync(db, instruments, inspection, [@case], stop)).Single()
            : null;

    /// <summary>Some of the drawn cases, in the order given.</summary>
    internal static async Task<IReadOnlyList<DrawnCase>> AllAsync(
        PlumblineDb db, KeptInstruments instruments, KeptInspection inspection, IReadOnlyList<string> cases, CancellationToken stop)
    {
        var instrument = await instruments.ReadAsync(inspection.InstrumentId, inspection.InstrumentVersion, stop);
        var profiles = await db.Cases.AsNoTracking().Where(@case => @case.InspectionId == inspection.Id && cases.Contains(@case.CaseId))
            .ToDictionaryAsync(@case => @case.CaseId, @case => @case.Profile, stop);
        var records = (await db.Records.AsNoTracking().Where(record => record.InspectionId == inspection.Id && cases.Contains(record.CaseId)).ToListAsync(stop))
            .ToLookup(record => record.CaseId);
        var readers = (await db.Allocations.AsNoTracking()
            .Where(given => given.InspectionId == inspection.Id && cases.Contains(given.CaseId) && given.EndedAt == null).ToListAsync(stop))
            .ToLookup(given => given.CaseId);
        var meetings = await HeldMeeting.AllAsync(db, inspection.Id, cases, stop);
        return
        [
            .. cases.Select(name => CaseOf(
                new Case(name, ProfileJson.Read(profiles[name])), instrument, [.. records[name]], [.. readers[name]], meetings.GetValueOrDefault(name))),
        ];
    }

    private static DrawnCase CaseOf(
        Case @case, Instrument instrument, IReadOnlyList<KeptRecord> records, IReadOnlyList<KeptAllocation> readers, HeldMeeting? talk)
    {
        var (first, second, third) = (Record(Purpose.First), Record(Purpose.Second), Record(Purpose.Adjudicated));
        var pair = IsHandedOver(first) && IsHandedOver(second) ? ReadingPair.Of(Read(first!), Read(second!)) : null;
        var adjudicated = third is null ? null : Read(third);
        var isSettled = pair?.IsSettledBy(adjudicated) == true;
        return new DrawnCase(
            @case.Id,
            Reader(Purpose.First),
            Reader(Purpose.Second),
            Reader(Purpose.Adjudicated),
            second is null ? null : ReviewStates.FromCode(second.State),
            pair,
            isSettled)
        {
            Settled = !isSettled ? null : pair!.Discrepancies.Count > 0 ? adjudicated : pair.First,
            Meeting = pair is null || talk is null ? null : ConsensusMeeting.Of(pair, talk.Answers),
            MeetingOpened = talk?.At,
            FirstChanged = first?.ChangedAt,
            SecondChanged = second?.ChangedAt,
        };

        KeptRecord? Record(Purpose purpose) => records.FirstOrDefault(record => record.Purpose == purpose);
        Guid? Reader(Purpose purpose) => readers.FirstOrDefault(given => given.Purpose == purpose)?.AccountId;
        CaseAssessment Read(KeptRecord record) => KeptAnswers.Read(@case, instrument, record.Answers);
    }

    private static bool IsHandedOver(KeptRecord? record) => record is not null && ReviewStates.FromCode(record.State)?.IsWithAssessor() == false;
}
