using System.Buffers.Binary;
using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Instruments;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;

namespace Plumbline.Storage.Proofs;

/// <summary>Proves the ledger of a workspace, record by record and streamed: memory does not grow with it.</summary>
public sealed class LedgerProof(PlumblineDatabase database)
{
    private const string Sql = """
        select r.id, r.revision, r.state, r.head, r.answers, r.entries, r.asides, r.inspection_id, r.case_id, r.purpose, c.profile,
            i.instrument_id, i.instrument_version,
            i.closed_as,
               r.unanswered, r.disputed, r.changed_at, l.body, l.previous, l.hash, l.number, l.at,
            c.seeded_from
        from records r
        join cases c on c.inspection_id = r.inspection_id and c.case_id = r.case_id
        join inspections i on i.id = r.inspection_id
        join instruments n on n.id = i.instrument_id and n.version = i.instrument_version
        left join ledger_entries l on l.record_id = r.id
        """;

    private const string InOrder = Sql + " order by r.inspection_id, r.id, l.number";

    /// <summary>SQLite would sort every entry of the workspace in memory, with the columns of its record beside it: it is asked record by record.</summary>
    private const string OfOne = Sql + " where r.rowid = @row order by l.number";

    private readonly KeptInstruments instruments = new(database);

    /// <summary>
    /// Begins from the entries, follows every chain, makes every record again from its entries, and compares it with the one that pages and scores read;
    /// follows the chain of seals, and holds records, cases and audit trail against what it says. All as it is at one moment, while people work.
    /// </summary>
    /// <param name="step">Is told how many entries have been followed, for a person who waits.</param>
    public async Task<WorkspaceProof> ProveAsync(Action<long>? step = null, CancellationToken stop = default)
    {
        var (inspections, faults) = (new List<ProvedInspection>(), new List<Refusal>());
        var seals = new SealProof(database.Engine);
        await using var connection = await database.ConnectAsync(stop);
        await using var snapshot = await connection.SnapshotAsync(stop);
        try
        {
            await seals.FollowAsync(snapshot, faults, stop);
            await RootProof.FollowAsync(snapshot, faults, stop);
            await FollowRecordsAsync(snapshot, inspections, faults, seals, step, stop);
            faults.AddRange(seals.Left());
            await new AuditProof(database.Engine, seals).FollowAsync(snapshot, faults, stop);
        }
        catch (Exception fault) when (fault is FormatException or InvalidCastException or OverflowException)
        {
            faults.Add(new Refusal("row-unreadable", $"a row of the workspace holds what the program never writes: {fault.Message}"));
        }

        return new WorkspaceProof(inspections, faults) { Seals = seals.Seals };
    }

    private async Task FollowRecordsAsync(
        DbTransaction snapshot,
        List<ProvedInspection> inspections,
        List<Refusal> faults,
        SealProof seals,
        Action<long>? step,
        CancellationToken stop)
    {
        Gathered? gathered = null;
        var digest = new Digest();
        long followed = 0;
        await foreach (var reader in RowsAsync(snapshot, stop))
        {
            if (gathered?.Row.Id != reader.GetGuid(0))
            {
                await CloseAsync(gathered, faults, digest, seals, stop);
                if (gathered is not null && gathered.Row.Inspection != reader.GetString(7))
                {
                    inspections.Add(digest.Close(gathered.Row.Inspection));
                }

                gathered = new Gathered(RecordSql.RowOf(reader), reader.GetInt32(14), reader.GetInt32(15), reader.GetInstant(16, database.Engine))
                {
                    IsCopy = !await reader.IsDBNullAsync(22, stop),
                };
            }

            if (!await reader.IsDBNullAsync(17, stop))
            {
                gathered.Entries.Add(new SealedEntry(reader.GetFieldValue<byte[]>(17), reader.GetFieldValue<byte[]>(18), reader.GetFieldValue<byte[]>(19)));
                gathered.Beside.Add((reader.GetInt32(20), reader.GetInstant(21, database.Engine)));
                step?.Invoke(++followed);
            }
        }

        await CloseAsync(gathered, faults, digest, seals, stop);
        if (gathered is not null)
        {
            inspections.Add(digest.Close(gathered.Row.Inspection));
        }
    }

    /// <summary>Every record with every entry of it, one row after another, in the order of inspection, record and entry.</summary>
    private async IAsyncEnumerable<DbDataReader> RowsAsync(DbTransaction snapshot, [EnumeratorCancellation] CancellationToken stop)
    {
        var isSqlite = database.Engine == Engine.Sqlite;
        var records = new List<long?>();
        if (isSqlite)
        {
            await using var asked = snapshot.Command("select rowid from records order by inspection_id, id");
            await using var found = await asked.ExecuteReaderAsync(stop);
            while (await found.ReadAsync(stop))
            {
                records.Add(found.GetInt64(0));
            }
        }

        await using var command = snapshot.Command(isSqlite ? OfOne : InOrder);
        var row = command.CreateParameter();
        row.ParameterName = "@row";
        foreach (var record in isSqlite ? records : [null])
        {
            if (record is not null)
            {
                row.Value = record;
                command.Parameters.Clear();
                command.Parameters.Add(row);
            }

            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop))
            {
                yield return reader;
            }
        }
    }

    private async Task CloseAsync(Gathered? gathered, List<Refusal> faults, Digest digest, SealProof seals, CancellationToken stop)
    {
        if (gathered is null)
        {
            return;
        }

        var row = gathered.Row;
        var what = $"case {row.Case} of {row.Inspection}, {row.Purpose} reading";
        faults.AddRange(seals.FaultsOf(row.Id, what, gathered.Entries));
        var read = await instruments.TryAsync(row.Instrument, row.Version, stop);
        if (!read.TryGet(out var instrument))
        {
            faults.Add(
                new Refusal(
                    "instrument-broken",
                    $"the text of the instrument that case {row.Case} of {row.Inspection} was judged by was changed past this program: {read.Refusals[0]}")
                {
                    Subject = row.Id.ToString(),
                });
            return;
        }

        var (wrong, index) = LedgerChain.Prove(row.Id, instrument, gathered.Entries);
        faults.AddRange(wrong);
        faults.AddRange(gathered
            .EntriesBesideThemselves()
            .Select(number =>
                new Refusal("entry-misplaced", $"{what}: entry {number} stands beside another number or time than it names") { Subject = row.Id.ToString() }));
        if (!gathered.IsCopy)
        {
            digest.Add(row, gathered.Entries.Count);
        }

        try
        {
            faults.AddRange(
                Differences(
                    gathered,
                    index,
                    instrument).Select(difference => new Refusal("record-disagrees", $"{what}: {difference}") { Subject = row.Id.ToString() }));
        }
        catch (JsonException)
        {
            faults.Add(new Refusal("record-disagrees", $"{what}: its profile, or what waits for a decision in it, cannot be read")
            {
                Subject = row.Id.ToString(),
            });
        }
    }

    /// <summary>What of the record as it is kept does not follow from its ledger.</summary>
    private static IEnumerable<string> Differences(Gathered gathered, RecordIndex index, Instrument instrument)
    {
        var row = gathered.Row;
        if (gathered.Entries.Count == 0 || EntryText.Read(gathered.Entries[0].Utf8) is not { IsRefused: false, Value.Origin: { } origin }
            || origin != new RecordOrigin(row.Inspection, row.Case, Purposes.FromCode(row.Purpose) ?? Purpose.First, row.Instrument, row.Version))
        {
            yield return "the ledger does not begin with this case, purpose and instrument";
        }

        if (row.Revision != gathered.Entries.Count || !row.Head.AsSpan().SequenceEqual(gathered.Entries.Count == 0 ? [] : gathered.Entries[^1].Hash))
        {
            yield return $"the record is at revision {row.Revision} and its ledger has {gathered.Entries.Count} entries, or their last hashes differ";
        }

        if (gathered.Entries.Count > 0 && gathered.ChangedAt != gathered.Last)
        {
            yield return "the record names another time of its last change than its last entry";
        }

        var kept = IndexColumns.Of(row);
        if (kept.Answers.Length != instrument.Questions.Count || kept.Entries.Length != instrument.Questions.Count)
        {
            yield return $"the record has {kept.Answers.Length} answers from {kept.Entries.Length} entries, and the "
                + $"instrument {instrument.Questions.Count} questions";
            yield break;
        }

        if (kept.State != index.State)
        {
            yield return $"the record is {kept.State}, by its ledger {index.State}";
        }

        foreach (var (place, question) in instrument.Questions
            .Index()
            .Where(pair => kept.Answers[pair.Index] != index.Answers[pair.Index] || kept.Entries[pair.Index] != index.Entries[pair.Index]))
        {
            yield return $"{question.Name} stands as {Word(kept.Answers[place])}, by the ledger as "
                + $"{Word(index.Answers[place])} of entry {index.Entries[place]}";
        }

        foreach (var place in kept.Texts.Except(index.Texts).Concat(index.Texts.Except(kept.Texts)).Select(text => text.Key).Distinct())
        {
            yield return $"{instrument.Questions[place].Name} does not stand as the ledger has it";
        }

        if (!kept.Asides.SequenceEqual(index.Asides) || gathered.Disputed != index.Disputed)
        {
            yield return "what waits for a decision, or what was overridden, is not as the ledger says";
        }

        var unanswered = index.Assessment(new(row.Case, ProfileJson.Read(row.Profile)), instrument).Unanswered;
        if (unanswered != gathered.Unanswered)
        {
            yield return $"the record counts {gathered.Unanswered} unanswered questions; there are {unanswered}";
        }
    }

    private static string Word(Answer answer) => answer == Answer.Missing ? "missing" : answer.Code();

    private sealed record Gathered(RecordRow Row, int Unanswered, int Disputed, DateTimeOffset ChangedAt)
    {
        /// <summary>Whether it is of a reader's copy of a seeded case.</summary>
        public bool IsCopy { get; init; }

        public List<SealedEntry> Entries { get; } = [];

        /// <summary>The number and the time in the columns beside each entry.</summary>
        public List<(int Number, DateTimeOffset At)> Beside { get; } = [];

        /// <summary>When the last entry says that it was made; null when it cannot be read.</summary>
        public DateTimeOffset? Last => EntryText.InstantOf(Entries[^1].Utf8);

        public IEnumerable<int> EntriesBesideThemselves() => Entries.Zip(Beside).Index()
            .Where(pair => pair.Item.Second.Number != pair.Index + 1 || EntryText.InstantOf(pair.Item.First.Utf8) != pair.Item.Second.At)
            .Select(pair => pair.Index + 1);
    }

    private sealed class Digest
    {
        private IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        private int records;
        private long entries;

        public void Add(RecordRow row, int count)
        {
            Span<byte> length = stackalloc byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, count);
            hash.AppendData(row.Id.ToByteArray(bigEndian: true));
            hash.AppendData(length);
            hash.AppendData(row.Head);
            records++;
            entries += count;
        }

        public ProvedInspection Close(string inspection)
        {
            var proved = new ProvedInspection(inspection, records, entries, Convert.ToHexStringLower(hash.GetHashAndReset()));
            (records, entries) = (0, 0);
            return proved;
        }
    }
}
