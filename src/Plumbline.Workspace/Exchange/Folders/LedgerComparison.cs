using Plumbline.Assessments.Ledgers;
using Plumbline.Storage.Databases;

namespace Plumbline.Workspace.Exchange.Folders;

/// <summary>Holds a workspace against a ledger that was exported before and kept elsewhere: what it holds must still be there, word for word.</summary>
public sealed class LedgerComparison(PlumblineDatabase database)
{
    /// <returns>How many entries the file holds, and everything that is no longer so.</returns>
    public async Task<(long Entries, IReadOnlyList<Refusal> Faults)> AgainstAsync(string path, CancellationToken stop = default)
    {
        var faults = new List<Refusal>();
        await using var connection = await database.ConnectAsync(stop);
        var (line, entries) = (0, 0L);
        await foreach (var text in File.ReadLinesAsync(path, stop))
        {
            line++;
            var place = new Place(path, line, 1);
            if (LedgerFile.ReadSeal(text) is { } seal)
            {
                await using var then = connection.CreateCommand();
                then.CommandText = "select hash from seals where number = @number";
                then.Add("number", seal.Number);
                if (await then.ExecuteScalarAsync(stop) is not byte[] now || Convert.ToHexStringLower(now) != seal.Digest)
                {
                    faults.Add(new Refusal("seal-gone", $"the workspace no longer holds seal {seal.Number}, under which this was exported") { Place = place });
                }

                continue;
            }

            entries++;
            if (LedgerFile.Read(text) is not { } read || EntryText.Read(read.Utf8).Value is not { } entry)
            {
                faults.Add(new Refusal("entry-unreadable", "is no entry of a ledger") { Place = place });
                continue;
            }

            if (!read.IsWhole)
            {
                faults.Add(new Refusal("entry-changed", "this line of the file has another text than the one that was sealed")
                {
                    Place = place, Subject = entry.Record.ToString(),
                });
                continue;
            }

            await using var command = connection.CreateCommand();
            command.CommandText = "select hash from ledger_entries where record_id = @id and number = @number";
            command.Add("id", entry.Record);
            command.Add("number", entry.Number);
            if (await command.ExecuteScalarAsync(stop) is not byte[] hash || !hash.AsSpan().SequenceEqual(read.Hash))
            {
                faults.Add(new Refusal("entry-rewritten", $"the workspace no longer holds entry {entry.Number} as it was exported")
                {
                    Place = place, Subject = entry.Record.ToString(),
                });
            }
        }

        return (entries, faults);
    }
}
