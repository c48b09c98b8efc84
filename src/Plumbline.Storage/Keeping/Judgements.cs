using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Assessments.Reviews;
using Plumbline.Caseloads;
using Plumbline.Inspections.Closing;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;

namespace Plumbline.Storage.Keeping;

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
    /// <returns>Their ids, in the order of <paramref name="origins"/>; or a refusal for each case that is not there or has such a record.</returns>
    public async Task<Result<IReadOnlyList<Guid>>> OpenAsync(
        string by, DateTimeOffset at, IReadOnlyList<RecordOrigin> origins, CancellationToken stop = default)
    {
        await using var db = database.NewDb();
        var made = await NewRecordsOf(db, by, at, origins, stop);
        if (made.IsRefused)
        {
            return Result.Refused<IReadOnlyList<Guid>>(made.Refusals);
        }

        await using var connection = await database.ConnectAsync(stop);
        await using var transaction = await connection.BeginTransactionAsync(stop);
        await table.MakeAsync(connection, transaction, made.Value, stop);
        await transaction.CommitAsync(stop);
        return Result.Of<IReadOnlyList<Guid>>([.. made.Value.Select(record => record.Row.Id)]);
    }

    /// <summary>The same within a transaction that the caller has begun and ends.</summary>
    public async Task<Result<IReadOnlyList<Guid>>> OpenAsync(
        PlumblineDb within, string by, DateTimeOffset at, IReadOnlyList<RecordOrigin> origins, CancellationToken stop = default)
    {
        var transaction = within.Database.CurrentTransaction ?? throw new InvalidOperationException("There is no transaction to open records within.");
        var made = await NewRecordsOf(within, by, at, origins, stop);
        if (made.IsRefused)
        {
            return Result.Refused<IReadOnlyList<Guid>>(made.Refusals);
        }

        await table.MakeAsync(within.Database.GetDbConnection(), transaction.GetDbTransaction(), made.Value, stop);
        return Result.Of<IReadOnlyList<Guid>>([.. made.Value.Select(record => record.Row.Id)]);
    }

    /// <summary>A record with its case, its instrument and all that stands; null when there is none of that id.</summary>
    public async Task<ReadRecord?> ReadAsync(Guid record, CancellationToken stop = default) =>
        await table.ReadAsync(record, row => ValueTask.FromResult(EntriesOf(row)), stop) is { } seen ? await ReadAsync(seen, stop) : null;

    /// <summary>The same for a reading that has just been found.</summary>
    public async Task<ReadRecord> ReadAsync(CaseReading found, CancellationToken stop = default) =>
        await ReadAsync(await table.ReadAsync(found.Row, EntriesOf(found.Row), stop), stop);

    /// <summary>Every reading of a case, by one question to the database; none when there is no such case.</summary>
    /// <param name="who">The account that asks, whose declared conflicts of interest are looked at with it.</param>
    public Task<IReadOnlyList<CaseReading>> FindAsync(string inspection, string @case, Guid who, CancellationToken stop = default) =>
        RecordSql.FindAsync(database, inspection, @case, who, stop);

    private async Task<ReadRecord> ReadAsync(SeenRecord seen, CancellationToken stop)
    {
        var (row, entries) = seen;
        var instrument = await Instruments.ReadAsync(row.Instrument, row.Version, stop);
        var index = IndexColumns.Of(row);
        return new ReadRecord(row.Id, OriginOf(row), CaseOf(row), instrument, index, PresentRecord.Of(index, instrument, entries, Enumerable.Range(0,
            row.Entries.Length / sizeof(int)))) { Seen = seen };
    }

    /// <summary>
    /// Saves what a person put down, durably before it returns. Changes to questions that nobody else touched are recorded; a change to one that changed
    /// since is held beside what stands and returned with both texts; what the instrument never allows is returned, and not kept.
    /// The first judgement of a record moves it from made to in progress.
    /// </summary>
    /// <returns>Refused as a whole only when there is no such record, or its state of review allows no change.</returns>
    public Task<Result<Saved>> SaveAsync(JudgingAct act, IReadOnlyList<ProposedChange> changes, CancellationToken stop = default) =>
        SaveAsync(act, changes, null, stop);

    /// <summary>The same for a caller who has just read the record: where it still stands so, it is not read again.</summary>
    public async Task<Result<Saved>> SaveAsync(JudgingAct act, IReadOnlyList<ProposedChange> changes, ReadRecord? seen, CancellationToken stop)
    {
        Result<Saved>? result = null;
        var found = await table.ChangeAsync(
            act.Record, seen?.Seen,
            async row => IndexColumns.Of(row).EntriesFor(Places(changes, await Instruments.ReadAsync(row.Instrument, row.Version, stop))),
            async (row, entries) =>
            {
                var instrument = await Instruments.ReadAsync(row.Instrument, row.Version, stop);
                var present = ReferenceEquals(row, seen?.Seen?.Row)
                    ? seen!.Present : PresentRecord.Of(IndexColumns.Of(row), instrument, entries, Places(changes, instrument));
                result = Save(act, changes, row, present, instrument, out var step);
                return step;
            },
            stop);
        return found ? result! : NoRecord<Saved>(act.Record);
    }

    /// <summary>Moves a record on in its review. Whether the step is allowed is for the rules of review to say, before this is asked.</summary>
    /// <param name="from">The state that the caller saw; another one in the meantime is refused.</param>
    /// <returns>The record as it stands then.</returns>
    public async Task<Result<RecordIndex>> MoveAsync(JudgingAct act, string from, string to, CancellationToken stop = default)
    {
        Result<RecordIndex>? result = null;
        var found = await table.ChangeAsync(act.Record, null, _ => ValueTask.FromResult<IReadOnlySet<int>>(new HashSet<int>()), async (row, _) =>
        {
            if (row.Closure is { } closed)
            {
                result = Result.Refused<RecordIndex>(closed.Refused());
                return null;
            }

            if (row.State != from)
            {
                result = Result.Refused<RecordIndex>(new Refusal("state-changed", $"the record is {row.State} by now, no longer {from}")
                {
                    Subject = row.Case, Suggestion = "look at it again",
                });
                return null;
            }

            var instrument = await Instruments.ReadAsync(row.Instrument, row.Version, stop);
            var entry = new LedgerEntry(row.Id, row.Revision + 1, UtcInstant.Of(act.At), act.By, EntryKind.Moved)
            {
                Why = act.Why, BasedOn = row.Revision, State = new StateChange(from, to),
            };
            var after = IndexColumns.Of(row).After(entry, instrument);
            result = Result.Of(after);
            return StepOf(row, entry, after, CaseOf(row), instrument);
        }, stop);
        return found ? result! : NoRecord<RecordIndex>(act.Record);
    }

    /// <summary>A record with the judgements of a file, for <see cref="MakeAsync"/>.</summary>
    public static NewRecord TakeIn(
        RecordOrigin origin, Case @case, Instrument instrument, IReadOnlyList<JudgementChange> changes, string by, DateTimeOffset at, bool isSignedOff)
    {
        var row = new RecordRow(
            Guid.CreateVersion7(at), 0, RecordIndex.FirstState, SealedEntry.Nothing, [], [], "", origin.Inspection, origin.Case, origin.Purpose.Code(), "",
            origin.Instrument, origin.Version);
        var opened = new LedgerEntry(row.Id, 1, at, by, EntryKind.Opened) { Origin = origin };
        var first = SealedEntry.Seal(EntryText.WriteUtf8(opened), row.Head);
        var index = RecordIndex.Empty(instrument).After(opened, instrument);
        var taken = new LedgerEntry(row.Id, 2, at, by, EntryKind.Imported)
        {
            BasedOn = 1,
            Changes = changes,
            State = new StateChange(index.State, (isSignedOff ? ReviewState.Complete : ReviewState.InProgress).Code()),
        };
        return new NewRecord(row, StepOf(row with { Head = first.Hash }, taken, index.After(taken, instrument), @case, instrument), [(first, at)]);
    }

    private async Task<Result<IReadOnlyList<NewRecord>>> NewRecordsOf(
        PlumblineDb db, string by, DateTimeOffset at, IReadOnlyList<RecordOrigin> origins, CancellationToken stop)
    {
        var (cases, refusals) = await CasesOf(db, origins, stop);
        if (refusals.Count > 0)
        {
            return Result.Refused<IReadOnlyList<NewRecord>>(refusals);
        }

        var when = UtcInstant.Of(at);
        var made = new List<NewRecord>(origins.Count);
        foreach (var (origin, @case) in origins.Zip(cases))
        {
            var instrument = await Instruments.ReadAsync(origin.Instrument, origin.Version, stop);
            var row = new RecordRow(
                Guid.CreateVersion7(when), 0, RecordIndex.FirstState, SealedEntry.Nothing, [], [], "", origin.Inspection, origin.Case, origin.Purpose.Code(),
                "", origin.Instrument, origin.Version);
            var entry = new LedgerEntry(row.Id, 1, when, by, EntryKind.Opened) { Origin = origin };
            made.Add(new NewRecord(row, StepOf(row, entry, RecordIndex.Empty(instrument).After(entry, instrument), @case, instrument), []));
        }

        return Result.Of<IReadOnlyList<NewRecord>>(made);
    }

    /// <summary>Writes new records within a transaction that the caller ends.</summary>
    public Task MakeAsync(DbConnection connection, DbTransaction transaction, IEnumerable<NewRecord> records, CancellationToken stop) =>
        table.MakeAsync(connection, transaction, records, stop);

    private static Result<Saved> Save(
        JudgingAct act, IReadOnlyList<ProposedChange> changes, RecordRow row, PresentRecord present, Instrument instrument, out RecordStep? step)
    {
        step = null;
        if (row.Closure is { } inspectionClosed)
        {
            return Result.Refused<Saved>(inspectionClosed.Refused());
        }

        if (Closed(act, row.State) is { } closed)
        {
            return Result.Refused<Saved>(closed with { Subject = row.Case });
        }

        var (@case, index) = (CaseOf(row), IndexColumns.Of(row));
        var plan = SaveRules.Plan(present, index.Answers.AsSpan(), @case, instrument, changes, act.Kind, index.Texts);
        if (plan.Changes.Count == 0)
        {
            return Result.Of(new Saved(index, index.Assessment(@case, instrument).Unanswered, plan));
        }

        var entry = new LedgerEntry(row.Id, row.Revision + 1, UtcInstant.Of(act.At), act.By, act.Kind)
        {
            Why = act.Why,
            BasedOn = changes.Max(change => change.BasedOn),
            Changes = plan.Changes,
            State = row.State == RecordIndex.FirstState ? new StateChange(row.State, ReviewState.InProgress.Code()) : null,
        };
        step = StepOf(row, entry, index.After(entry, instrument), @case, instrument);
        return Result.Of(new Saved(step.Index, step.Unanswered, plan));
    }

    /// <summary>The questions that are to be changed, by their place in the instrument.</summary>
    private static IEnumerable<int> Places(IEnumerable<ProposedChange> changes, Instrument instrument) =>
        changes.Select(change => instrument.IndexOf(change.Question)).Where(place => place >= 0).Distinct();

    private static async Task<(List<Case> Cases, List<Refusal> Refusals)> CasesOf(
        PlumblineDb db, IReadOnlyList<RecordOrigin> origins, CancellationToken stop)
    {
        var inspections = origins.Select(origin => origin.Inspection).Distinct().ToList();
        var profiles = await db.CasesAndCopies.Where(@case => inspections.Contains(@case.InspectionId))
            .ToDictionaryAsync(@case => (@case.InspectionId, @case.CaseId), @case => @case.Profile, stop);
        var there = (await db.Records.Where(record => inspections.Contains(record.InspectionId))
            .Select(record => new { record.InspectionId, record.CaseId, record.Purpose }).ToListAsync(stop))
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
                refusals.Add(new Refusal("record-there", $"case {origin.Case} has a record for its {origin.Purpose.Code()} reading already")
                {
                    Subject = origin.Case,
                });
            }
            else
            {
                cases.Add(new Case(origin.Case, ProfileJson.Read(profile)));
            }
        }

        return (cases, refusals);
    }

    private static Refusal? Closed(JudgingAct act, string state) => act.Kind switch
    {
        EntryKind.Overridden or EntryKind.Restored when ReviewStates.FromCode(state) is not (ReviewState.InReview or ReviewState.Complete) =>
            new Refusal("record-closed", $"the record is {state}; a judgement is overridden while the record is in review or complete"),
        EntryKind.Overridden when string.IsNullOrWhiteSpace(act.Why) => new Refusal(OverrideRules.ReasonMissingCode, "an override needs a reason"),
        EntryKind.Judged when ReviewStates.FromCode(state)?.IsWithAssessor() != true =>
            new Refusal("record-closed", $"the record is {state}; its judgements no longer change"),
        _ => null,
    };

    private static RecordStep StepOf(RecordRow row, LedgerEntry entry, RecordIndex after, Case @case, Instrument instrument) => new(
        after, after.Assessment(@case, instrument).Unanswered, entry.At, SealedEntry.Seal(EntryText.WriteUtf8(entry), row.Head))
    {
        Written = entry,
        Superseded = [.. EntriesOf(row).Except(after.EntriesFor(Enumerable.Range(0, after.Answers.Length)))],
    };

    /// <summary>The entries that hold what stands in a record.</summary>
    private static IReadOnlySet<int> EntriesOf(RecordRow row) => IndexColumns.Of(row).EntriesFor(Enumerable.Range(0, row.Entries.Length / sizeof(int)));

    private static RecordOrigin OriginOf(RecordRow row) =>
        new(row.Inspection, row.Case, Purposes.FromCode(row.Purpose) ?? Purpose.First, row.Instrument, row.Version);

    private static Case CaseOf(RecordRow row) => new(row.Case, ProfileJson.Read(row.Profile));

    private static Result<T> NoRecord<T>(Guid record) =>
        Result.Refused<T>(new Refusal("unknown-record", "there is no such record") { Subject = record.ToString() });
}
