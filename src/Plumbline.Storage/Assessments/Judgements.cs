using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Reviews;
using Plumbline.Caseloads;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments.Keeping;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Assessments;

/// <summary>
/// The one door to judgements. Every change goes through it into the ledger, with who, when and why; nothing writes past it. It checks what the
/// instrument allows and what the state of review allows, and brings together what people change at once. It does not ask who may: the caller has.
/// One for the life of the process.
/// </summary>
public sealed class Judgements
{
    private readonly IRecordTable table;

    private readonly PlumblineDatabase database;

    public Judgements(PlumblineDatabase database)
    {
        this.database = database;
        Instruments = new KeptInstruments(database);
        table = database.Engine == Engine.Sqlite ? new SqliteRecords(database) : new PostgresRecords(database);
    }

    /// <summary>The instruments that the records of this workspace are judged on.</summary>
    public KeptInstruments Instruments { get; }

    /// <summary>Makes empty records for cases, all or none: at allocation, for a second reading, for adjudication.</summary>
    /// <returns>Their ids, in the order of <paramref name="origins"/>; or a refusal for each case that is not there or has a record for this purpose already.</returns>
    public async Task<Result<IReadOnlyList<Guid>>> OpenAsync(string by, DateTimeOffset at, IReadOnlyList<RecordOrigin> origins, CancellationToken stop = default)
    {
        var (cases, refusals) = await CasesOf(origins, stop);
        if (refusals.Count > 0)
        {
            return Result.Refused<IReadOnlyList<Guid>>(refusals);
        }

        var when = UtcInstant.Of(at);
        var made = new List<NewRecord>(origins.Count);
        foreach (var (origin, @case) in origins.Zip(cases))
        {
            var instrument = await Instruments.ReadAsync(origin.Instrument, origin.Version, stop);
            var row = new RecordRow(Guid.CreateVersion7(when), 0, SealedEntry.Nothing, "", origin.Inspection, origin.Case, origin.Purpose.Code(), "", origin.Instrument, origin.Version);
            var entry = new LedgerEntry(row.Id, 1, when, by, EntryKind.Opened) { Origin = origin };
            made.Add(new NewRecord(row, StepOf(row, entry, PresentRecord.Empty.After(entry), @case, instrument), []));
        }

        await using var connection = await database.ConnectAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await table.MakeAsync(connection, transaction, made, stop);
        await transaction.CommitAsync(stop);
        return Result.Of<IReadOnlyList<Guid>>([.. made.Select(record => record.Row.Id)]);
    }

    /// <summary>A record with its case, its instrument and all that stands; null when there is none of that id.</summary>
    public async Task<ReadRecord?> ReadAsync(Guid record, CancellationToken stop = default)
    {
        if (await table.ReadAsync(record, stop) is not { } row)
        {
            return null;
        }

        var instrument = await Instruments.ReadAsync(row.Instrument, row.Version, stop);
        return new ReadRecord(row.Id, OriginOf(row), CaseOf(row), instrument, PresentText.Read(row.Present));
    }

    /// <summary>
    /// Saves what a person put down, durably before it returns. Changes to questions that nobody else touched are recorded; a change to one that changed
    /// since is held beside what stands and returned with both texts; what the instrument never allows is returned, and not kept.
    /// The first judgement of a record moves it from made to in progress.
    /// </summary>
    /// <returns>Refused as a whole only when there is no such record, or its state of review allows no change.</returns>
    public async Task<Result<Saved>> SaveAsync(JudgingAct act, IReadOnlyList<ProposedChange> changes, CancellationToken stop = default)
    {
        Result<Saved>? result = null;
        var found = await table.ChangeAsync(act.Record, async row =>
        {
            var instrument = await Instruments.ReadAsync(row.Instrument, row.Version, stop);
            var present = PresentText.Read(row.Present);
            if (Closed(act, present) is { } closed)
            {
                result = Result.Refused<Saved>(closed with { Subject = row.Case });
                return null;
            }

            var @case = CaseOf(row);
            var plan = SaveRules.Plan(present, @case, instrument, changes);
            if (plan.Changes.Count == 0)
            {
                result = Result.Of(new Saved(present, plan));
                return null;
            }

            var entry = new LedgerEntry(row.Id, row.Revision + 1, UtcInstant.Of(act.At), act.By, act.Kind)
            {
                Why = act.Why,
                BasedOn = changes.Max(change => change.BasedOn),
                Changes = plan.Changes,
                State = present.State == PresentRecord.FirstState ? new StateChange(present.State, ReviewState.InProgress.Code()) : null,
            };
            var after = present.After(entry);
            result = Result.Of(new Saved(after, plan));
            return StepOf(row, entry, after, @case, instrument);
        }, stop);
        return found ? result! : NoRecord<Saved>(act.Record);
    }

    /// <summary>Moves a record on in its review. Whether the step is allowed is for the rules of review to say, before this is asked.</summary>
    /// <param name="from">The state that the caller saw; another one in the meantime is refused.</param>
    /// <returns>The record as it stands then.</returns>
    public async Task<Result<PresentRecord>> MoveAsync(JudgingAct act, string from, string to, CancellationToken stop = default)
    {
        Result<PresentRecord>? result = null;
        var found = await table.ChangeAsync(act.Record, async row =>
        {
            var instrument = await Instruments.ReadAsync(row.Instrument, row.Version, stop);
            var present = PresentText.Read(row.Present);
            if (present.State != from)
            {
                result = Result.Refused<PresentRecord>(new Refusal("state-changed", $"the record is {present.State} by now, no longer {from}") { Subject = row.Case, Suggestion = "look at it again" });
                return null;
            }

            var entry = new LedgerEntry(row.Id, row.Revision + 1, UtcInstant.Of(act.At), act.By, EntryKind.Moved) { Why = act.Why, BasedOn = row.Revision, State = new StateChange(from, to) };
            var after = present.After(entry);
            result = Result.Of(after);
            return StepOf(row, entry, after, CaseOf(row), instrument);
        }, stop);
        return found ? result! : NoRecord<PresentRecord>(act.Record);
    }

    private async Task<(List<Case> Cases, List<Refusal> Refusals)> CasesOf(IReadOnlyList<RecordOrigin> origins, CancellationToken stop)
    {
        await using var db = database.NewDb();
        var inspections = origins.Select(origin => origin.Inspection).Distinct().ToList();
        var profiles = await db.Cases.Where(@case => inspections.Contains(@case.InspectionId))
            .ToDictionaryAsync(@case => (@case.InspectionId, @case.CaseId), @case => @case.Profile, stop);
        var there = (await db.Records.Where(record => inspections.Contains(record.InspectionId)).Select(record => new { record.InspectionId, record.CaseId, record.Purpose }).ToListAsync(stop))
            .Select(record => (record.InspectionId, record.CaseId, record.Purpose)).ToHashSet();
        var (cases, refusals) = (new List<Case>(), new List<Refusal>());
        foreach (var origin in origins)
        {
            if (!profiles.TryGetValue((origin.Inspection, origin.Case), out var profile))
            {
                refusals.Add(new Refusal("unknown-case", $"inspection {origin.Inspection} has no case {origin.Case}") { Subject = origin.Case });
            }
            else if (!there.Add((origin.Inspection, origin.Case, origin.Purpose)))
            {
                refusals.Add(new Refusal("record-there", $"case {origin.Case} has a record for its {origin.Purpose.Code()} reading already") { Subject = origin.Case });
            }
            else
            {
                cases.Add(new Case(origin.Case, ProfileJson.Read(profile)));
            }
        }

        return (cases, refusals);
    }

    private static Refusal? Closed(JudgingAct act, PresentRecord present) => act.Kind switch
    {
        EntryKind.Overridden or EntryKind.Restored when ReviewStates.FromCode(present.State) is not (ReviewState.InReview or ReviewState.Complete) =>
            new Refusal("record-closed", $"the record is {present.State}; a judgement is overridden while the record is in review or complete"),
        EntryKind.Overridden when string.IsNullOrWhiteSpace(act.Why) => new Refusal("reason-missing", "an override needs a reason"),
        EntryKind.Judged when ReviewStates.FromCode(present.State)?.IsWithAssessor() != true => new Refusal("record-closed", $"the record is {present.State}; its judgements no longer change"),
        _ => null,
    };

    private static RecordStep StepOf(RecordRow row, LedgerEntry entry, PresentRecord after, Case @case, Instrument instrument)
    {
        var answers = SaveRules.AnswersOf(after, instrument);
        return new RecordStep(
            entry.Number,
            after.State,
            Array.ConvertAll(answers, answer => (byte)answer),
            CaseAssessment.Of(@case, instrument, answers).Unanswered,
            after.Disputed.Count(),
            entry.At,
            PresentText.Write(after),
            SealedEntry.Seal(EntryText.Write(entry), row.Head));
    }

    private static RecordOrigin OriginOf(RecordRow row) => new(row.Inspection, row.Case, Purposes.FromCode(row.Purpose) ?? Purpose.First, row.Instrument, row.Version);

    private static Case CaseOf(RecordRow row) => new(row.Case, ProfileJson.Read(row.Profile));

    private static Result<T> NoRecord<T>(Guid record) => Result.Refused<T>(new Refusal("unknown-record", "there is no such record") { Subject = record.ToString() });
}
