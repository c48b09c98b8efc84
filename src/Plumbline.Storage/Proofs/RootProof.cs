using System.Data.Common;
using System.Text;
using Plumbline.Assessments;
using Plumbline.Assessments.Ledgers;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;

namespace Plumbline.Storage.Proofs;

/// <summary>Begins from the entries: each belongs to a record, each record to a case, each case to an inspection. What hangs in the air is found, and said by
/// the name of its case.</summary>
internal static class RootProof
{
    public static async Task FollowAsync(DbTransaction snapshot, List<Refusal> faults, CancellationToken stop)
    {
        await AddAsync("""
            select l.record_id, min(l.number), count(*) from ledger_entries l
            where not exists (select 1 from records r where r.id = l.record_id) group by l.record_id order by 1
            """, row =>
                new Refusal("entries-without-record", $"{row.GetInt64(2)} entries of the ledger belong to a record that is gone") { Subject = Name(row) });
        await AddAsync("""
            select r.id, r.inspection_id, r.case_id, r.purpose from records r
            where not exists (select 1 from cases c where c.inspection_id = r.inspection_id and c.case_id = r.case_id) order by 1
            """, row =>
                new Refusal("record-without-case", $"the case {row.GetString(2)} of {row.GetString(1)} is gone, and its {row.GetString(3)} reading is there")
                {
                    Subject = Name(row),
                });
        await AddAsync("""
            select r.id, r.inspection_id from records r
            where not exists (select 1 from inspections i
                join instruments n on n.id = i.instrument_id and n.version = i.instrument_version where i.id = r.inspection_id) order by 1
            """, row =>
                new Refusal("record-without-inspection", $"the inspection {row.GetString(1)} or its instrument is gone, and a record of it is there")
                {
                    Subject = Name(row),
                });
        await AddAsync("""
            select c.inspection_id, count(*) from cases c
            where not exists (select 1 from inspections i where i.id = c.inspection_id) group by c.inspection_id order by 1
            """, row =>
                new Refusal("cases-without-inspection", $"the inspection {row.GetString(0)} is gone, and {row.GetInt64(1)} cases of it are there")
                {
                    Subject = row.GetString(0),
                });
        foreach (var (index, fault) in faults.Index().Where(pair => pair.Item.Code == "entries-without-record").ToList())
        {
            faults[index] = fault with { Message = fault.Message + await OriginAsync(snapshot, fault.Subject!, stop) };
        }

        async Task AddAsync(string sql, Func<DbDataReader, Refusal> fault)
        {
            await using var command = snapshot.Command(sql);
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (await reader.ReadAsync(stop))
            {
                faults.Add(fault(reader));
            }
        }
    }

    /// <summary>What the first entry of a record says that it is of.</summary>
    private static async Task<string> OriginAsync(DbTransaction snapshot, string record, CancellationToken stop)
    {
        if (!Guid.TryParse(record, out var id))
        {
            return "";
        }

        await using var command = snapshot.Command($"select body from {LedgerGuards.Entries} where record_id = @id order by number limit 1");
        command.Add("id", id);
        return await command.ExecuteScalarAsync(stop) is string body
            && EntryText.Read(Encoding.UTF8.GetBytes(body)) is { IsRefused: false, Value.Origin: { } origin }
            ? $": case {origin.Case} of {origin.Inspection}, {origin.Purpose.Code()} reading"
            : "";
    }

    private static string Name(DbDataReader row) => row.GetValue(0).ToString() ?? "";
}
