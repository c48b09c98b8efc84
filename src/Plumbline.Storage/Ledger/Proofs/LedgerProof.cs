using System.Buffers.Binary;
using System.Security.Cryptography;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Assessments.Ledgers.Present;
using Plumbline.Instruments;
using Plumbline.Storage.Assessments.Keeping;
using Plumbline.Storage.Caseloads;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;

namespace Plumbline.Storage.Ledger.Proofs;

/// <summary>Proves the ledger of a workspace, record by record and streamed: memory does not grow with it.</summary>
public sealed class LedgerProof(PlumblineDatabase database)
{
    private const string Sql = """
        select r.id, r.revision, r.state, r.head, r.answers, r.entries, r.asides, r.inspection_id, r.case_id, r.purpose, c.profile, i.instrument_id, i.instrument_version,
               r.unanswered, r.disputed, l.body, l.previous, l.hash, l.number
        from records r
        join cases c on c.inspection_id = r.inspection_id and c.case_id = r.case_id
        join inspections i on i.id = r.inspection_id
        left join ledger_entries l on l.record_id = r.id
        order by r.inspection_id, r.id, l.number
        """;

    private readonly KeptInstruments instruments = new(database);

    /// <summary>Follows every chain, makes every record again from its entries, and compares it with the one that pages and scores read.</summary>
    /// <param name="step">Is told how many entries have been followed, for a person who waits.</param>
    public async Task<WorkspaceProof> ProveAsync(Action<long>? step = null, CancellationToken stop = default)
    {
        var (inspections, faults) = (new List<ProvedInspection>(), new List<Refusal>());
        await using var connection = await database.ConnectAsync(stop);
        await using var command = connection.CreateCommand();
        command.CommandText = Sql;
        await using var reader = await command.ExecuteReaderAsync(stop);
        Gathered? gathered = null;
        var digest = new Digest();
        long followed = 0;
        while (await reader.ReadAsync(stop))
        {
            if (gathered?.Row.Id != reader.GetGuid(0))
            {
                await CloseAsync(gathered, faults, digest, stop);
                if (gathered is not null && gathered.Row.Inspection != reader.GetString(7))
                {
                    inspections.Add(digest.Close(gathered.Row.Inspection));
                }

                gathered = new Gathered(RecordSql.RowOf(reader), reader.GetInt32(13), reader.GetInt32(14));
            }

            if (!await reader.IsDBNullAsync(15, stop))
            {
                gathered.Entries.Add(new SealedEntry(reader.GetFieldValue<byte[]>(15), reader.GetFieldValue<byte[]>(16), reader.GetFieldValue<byte[]>(17)));
                step?.Invoke(++followed);
            }
        }

        await CloseAsync(gathered, faults, digest, stop);
        if (gathered is not null)
        {
            inspections.Add(digest.Close(gathered.Row.Inspection));
        }

        return new WorkspaceProof(inspections, faults);
    }

    private async Task CloseAsync(Gathered? gathered, List<Refusal> faults, Digest digest, CancellationToken stop)
    {
        if (gathered is null)
        {
            return;
        }

        var row = gathered.Row;
        var read = await instruments.TryAsync(row.Instrument, row.Version, stop);
        if (!read.TryGet(out var instrument))
        {
            faults.Add(new Refusal("instrument-broken", $"the text of the instrument that case {row.Case} of {row.Inspection} was judged by was changed past this program: {read.Refusals[0]}") { Subject = row.Id.ToString() });
            return;
        }

        var (wrong, index) = LedgerChain.Prove(row.Id, instrument, gathered.Entries);
        faults.AddRange(wrong);
        faults.AddRange(Differences(gathered, index, instrument).Select(difference => new Refusal("record-disagrees", $"case {row.Case} of {row.Inspection}, {row.Purpose} reading: {difference}") { Subject = row.Id.ToString() }));
        digest.Add(row, gathered.Entries.Count);
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

        var kept = IndexColumns.Of(row);
        if (kept.State != index.State)
        {
            yield return $"the record is {kept.State}, by its ledger {index.State}";
        }

        foreach (var (place, question) in instrument.Questions.Index().Where(pair => kept.Answers[pair.Index] != index.Answers[pair.Index] || kept.Entries[pair.Index] != index.Entries[pair.Index]))
        {
            yield return $"{question.Name} stands as {Word(kept.Answers[place])}, by the ledger as {Word(index.Answers[place])} of entry {index.Entries[place]}";
        }

        if (!kept.Asides.SequenceEqual(index.Asides) || gathered.Disputed != index.Disputed)
        {
            yield return "what waits for a decision, or what was overridden, is not as the ledger says";
        }

        var unanswered = CaseAssessment.Of(new(row.Case, ProfileJson.Read(row.Profile)), instrument, index.Answers.AsSpan()).Unanswered;
        if (unanswered != gathered.Unanswered)
        {
            yield return $"the record counts {gathered.Unanswered} unanswered questions; there are {unanswered}";
        }
    }

    private static string Word(Answer answer) => answer == Answer.Missing ? "missing" : answer.Code();

    private sealed record Gathered(RecordRow Row, int Unanswered, int Disputed)
    {
        public List<SealedEntry> Entries { get; } = [];
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
