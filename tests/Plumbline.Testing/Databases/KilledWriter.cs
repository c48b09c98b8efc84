using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Plumbline.Assessments.Ledgers;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Proofs;

namespace Plumbline.Testing.Databases;

/// <summary>Another process that saves as several people at once, and is killed with SIGKILL in the middle: what it had acknowledged must all be
/// there.</summary>
public static class KilledWriter
{
    /// <summary>Starts it, kills it after so many saves have been acknowledged, and holds the database against what it said.</summary>
    /// <param name="saves">How many it would make if it were left alone.</param>
    /// <returns>How many saves were acknowledged, how many entries the ledger gained, and everything that is wrong.</returns>
    public static async Task<(int Acknowledged, int Entered, IReadOnlyList<string> Faults)> RunAsync(FreshDatabase fresh, int saves, int killAfter)
    {
        var before = await EntriesAsync(fresh.Database);
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Plumbline.Writer"), [fresh.Data, fresh.Connection ?? "-", $"{saves}"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("The writer did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var acknowledged = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            acknowledged.Add(line);
            if (acknowledged.Count == killAfter)
            {
                process.Kill();
            }
        }

        await process.WaitForExitAsync();
        var faults = new List<string>();
        if (acknowledged.Count < killAfter)
        {
            faults.Add($"the writer ended after {acknowledged.Count} saves: {await errors}");
        }

        var after = await EntriesAsync(fresh.Database);
        foreach (var parts in acknowledged.Select(line => line.Split(' ')).Where(parts => parts.Length == 3))
        {
            if (!after.TryGetValue((Guid.Parse(parts[0]), int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)), out var entry)
                || entry.Changes.Any(change => !change.IsHeld && change.After?.Note != parts[2]))
            {
                // A save whose every answer stood already, or was held already, writes nothing and is acknowledged with the revision that stands.
                faults.Add($"acknowledged and not there: {string.Join(' ', parts)}");
            }
        }

        faults.AddRange(after
            .Where(pair => !before.ContainsKey(pair.Key) && pair.Value.Changes.Count != 10)
            .Select(pair => $"half a save: entry {pair.Key} has {pair.Value.Changes.Count} changes"));
        faults.AddRange((await new LedgerProof(fresh.Database).ProveAsync()).Faults.Select(fault => fault.ToString()));
        return (acknowledged.Count, after.Count - before.Count, faults);
    }

    private static async Task<Dictionary<(Guid Record, int Number), LedgerEntry>> EntriesAsync(PlumblineDatabase database)
    {
        await using var db = database.NewDb();
        return (await db.LedgerEntries.AsNoTracking().ToListAsync()).ToDictionary(
            entry => (entry.RecordId, entry.Number), entry => EntryText.Read(entry.Body).Value);
    }
}
