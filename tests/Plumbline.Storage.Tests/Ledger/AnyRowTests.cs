using System.Data.Common;
using Plumbline.Statistics;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Proofs.Seals;
using Plumbline.Storage.Proofs;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Ledger;

/// <summary>Whoever owns the database changes one row past the program, whichever, however: the proof finds it.</summary>
public sealed class AnyRowTests
{
    private const int Tries = 90;

    /// <summary>Each table with its key, and the columns that an act of the program may change later.</summary>
    private static readonly (string Table, string[] Key, string[] Free)[] Tables =
    [
        ("ledger_entries", ["record_id", "number"], []),
        ("records", ["id"], []),
        ("cases", ["inspection_id", "case_id"], ["is_sampled"]),
        ("audit_entries", ["id"], []),
        ("seals", ["number"], []),
        ("seal_heads", ["id"], []),
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task One_row_deleted_altered_added_or_swapped_with_another_is_found(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await AWorkspace(fresh);
        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.ShouldBeEmpty();
        await using var hand = await ByHand.In(fresh.Database);
        var (chance, tried) = (new SeededRandom("any row"), new Dictionary<string, int>());

        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var (table, key, free) = Tables[attempt % Tables.Length];
            var columns = await hand.ColumnsOf(table);
            var rows = await hand.Ask($"select * from {table}");
            var what = await Touch(hand, chance, table, key, columns, [.. columns.Except(free)], rows);
            if (what is not null)
            {
                var faults = (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults;
                faults.ShouldNotBeEmpty($"{what} went unnoticed");
                tried[$"{table} {what.Split(' ')[0]}"] = tried.GetValueOrDefault($"{table} {what.Split(' ')[0]}") + 1;
            }

            await hand.Do($"delete from {table}");
            foreach (var row in rows)
            {
                await hand.Insert(table, columns, row);
            }
        }

        (await new LedgerProof(fresh.Database).ProveAsync(stop: Stop)).Faults.ShouldBeEmpty("the test puts back what it took");
        tried.Values.Sum().ShouldBeGreaterThan(Tries / 2);
        tried.Keys.Select(pair => pair.Split(' ')[0]).Distinct().Count().ShouldBe(Tables.Length);
        tried.Keys.Select(pair => pair.Split(' ')[1]).Distinct().Order().ShouldBe(["added", "altered", "deleted", "swapped"]);
    }

    /// <summary>What was done, by the first word; null when the database has no room for it.</summary>
    private static async Task<string?> Touch(
        ByHand hand,
        SeededRandom chance,
        string table,
        string[] key,
        IReadOnlyList<string> columns,
        string[] kept,
        IReadOnlyList<object?[]> rows)
    {
        var row = rows[chance.Below(rows.Count)];
        switch (chance.Below(4))
        {
            case 0:
                await hand.Do($"delete from {table} where {Where(key)}", Of(key, columns, row));
                return $"deleted a row of {table}";
            case 1:
                var column = kept[chance.Below(kept.Length)];
                var (was, now) = (row[columns.ToList().IndexOf(column)], Other(row[columns.ToList().IndexOf(column)], chance));
                try
                {
                    (await hand.Do($"update {table} set \"{column}\" = @now where {Where(key)}", [.. Of(key, columns, row), ("now", now)])).ShouldBe(1);
                }
                catch (DbException)
                {
                    return null;
                }

                return $"altered {table}.{column} from {was} to {now}";
            case 2:
                var added = columns.Select((name, index) => name == key[^1] ? Free(row[index], rows, index) : row[index]).ToList();
                try
                {
                    await hand.Insert(table, columns, added);
                }
                catch (DbException)
                {
                    return null;
                }

                return $"added a copy to {table}";
            default:
                var other = rows[chance.Below(rows.Count)];
                if (ReferenceEquals(other, row))
                {
                    return null;
                }

                // Each stands where the other stood.
                await hand.Do($"delete from {table} where {Where(key)}", Of(key, columns, row));
                await hand.Do($"delete from {table} where {Where(key)}", Of(key, columns, other));
                try
                {
                    await hand.Insert(table, columns, [.. columns.Select((name, index) => key.Contains(name) ? other[index] : row[index])]);
                    await hand.Insert(table, columns, [.. columns.Select((name, index) => key.Contains(name) ? row[index] : other[index])]);
                }
                catch (DbException)
                {
                    return null;
                }

                return $"swapped two rows of {table}";
        }
    }

    private static object Other(object? value, SeededRandom chance) => value switch
    {
        null => "x",
        byte[] { Length: > 0 } bytes => Flipped(bytes, chance.Below(bytes.Length)),
        byte[] => new byte[] { 1 },
        int number => number + 1 + chance.Below(3),
        long number => number + 1 + chance.Below(3),
        bool flag => !flag,
        DateTime instant => instant.AddMilliseconds(1),
        Guid => Guid.CreateVersion7(),
        string text when Guid.TryParse(text, out _) => Guid.CreateVersion7().ToString().ToUpperInvariant(),
        string { Length: > 0 } text when text.Contains("yes", StringComparison.Ordinal) => text.Replace("yes", "no", StringComparison.Ordinal),
        string text => text + " ",
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    private static byte[] Flipped(byte[] bytes, int at)
    {
        var other = bytes.ToArray();
        other[at] ^= 1;
        return other;
    }

    private static object Free(object? key, IReadOnlyList<object?[]> rows, int column) => key switch
    {
        int => rows.Max(row => (int)row[column]!) + 1,
        long => rows.Max(row => (long)row[column]!) + 1,
        Guid => Guid.CreateVersion7(),
        string text when Guid.TryParse(text, out _) => Guid.CreateVersion7().ToString().ToUpperInvariant(),
        _ => key + "b",
    };

    private static string Where(string[] key) => string.Join(" and ", key.Select((name, index) => $"\"{name}\" = @k{index}"));

    private static (string Name, object? Value)[] Of(string[] key, IReadOnlyList<string> columns, object?[] row) =>
        [.. key.Select((name, index) => ($"k{index}", row[columns.ToList().IndexOf(name)]))];

    /// <summary>Four cases, two saves each and one that waits for a decision, a trail of acts, four seals, and then a save that no seal knows.</summary>
    private static async Task AWorkspace(FreshDatabase fresh)
    {
        var given = await KeptInspectionGiven.In(fresh.Database, 4);
        var sealing = new Sealing(fresh.Database);
        for (var round = 0; round < 4; round++)
        {
            await given.Judgements.SaveAsync(given.An(round, $"assessor-{round}"), given.AWholeCase(4 + round), Stop);
            await given.Judgements.SaveAsync(
                given.An(0, "another") with { At = KeptInspectionGiven.Now.AddHours(2 + round) }, [given.AWholeCase(9 + round)[^1]], Stop);
            await using (var db = fresh.Database.NewDb())
            {
                db.AuditEntries.Add(new KeptAudit
                {
                    At = KeptInspectionGiven.Now.AddMinutes(round),
                    By = "someone",
                    InspectionId = given.Id,
                    Action = "case-given",
                    Subject = $"C{round + 1}",
                    Detail = "{}",
                });
                db.AuditEntries.Add(new KeptAudit { At = KeptInspectionGiven.Now.AddMinutes(round), Action = "sign-in-failed" });
                await db.SaveChangesAsync(Stop);
            }

            (await sealing.SealAsync(KeptInspectionGiven.Now.AddDays(round), Stop))!.Number.ShouldBe(round + 1);
        }

        await given.Judgements.SaveAsync(given.An(2, "late"), [given.AWholeCase(12)[^1]], Stop);
    }
}
