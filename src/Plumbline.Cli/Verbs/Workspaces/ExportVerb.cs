using System.CommandLine;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Plumbline.Cli.Output;
using Plumbline.Cli.Output.Workspaces;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Files;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Proofs.Seals;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Cli.Verbs.Workspaces;

/// <summary><c>export OUT</c>: an inspection as a folder; with <c>--cases</c> the records as one table; with <c>--ledger</c> every change of every
/// judgement.</summary>
internal static class ExportVerb
{
    public static Command Command()
    {
        var inputs = new WorkspaceInputs();
        var output = new Argument<string>("OUT") { Description = "The folder or file to write; - prints a table or a ledger." };
        var inspection = new Option<string?>("--inspection") { Description = "The id of the inspection; a table or a ledger without it is of all." };
        var cases = new Option<bool>("--cases") { Description = "One CSV table instead of a folder: a row for each record, a column for each question." };
        var ledger = new Option<bool>("--ledger") { Description = "The ledger instead of a folder: every change of every judgement, as lines of JSON." };
        var history = new Option<bool>("--with-ledger")
        {
            Description = "Put the ledger and the comments into the folder as well: import then takes the whole history in.",
        };
        var json = Inputs.Json();
        var command = new Command("export", "Write an inspection of a workspace as a folder, its records as a table, or its ledger.")
        {
            output, inspection, cases, ledger, history, json,
        };
        inputs.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(cases) && result.GetValue(ledger))
            {
                result.AddError("Choose --cases or --ledger, not both.");
            }
            else if (!result.GetValue(cases) && !result.GetValue(ledger) && result.GetValue(inspection) is null)
            {
                result.AddError("Name the inspection with --inspection; a folder holds one.");
            }
        });
        command.SetAction((parsed, stop) => inputs.DoAsync(parsed, make: false, async database =>
        {
            var (to, id) = (parsed.GetRequiredValue(output), parsed.GetValue(inspection));
            var seal = await LeaveTraceAsync(
                database,
                parsed.GetValue(cases) ? AuditActions.CasesExported : parsed.GetValue(ledger) ? AuditActions.LedgerExported : AuditActions.FolderExported,
                id,
                stop);
            var exported = parsed.GetValue(cases)
                ? await RowsAsync(to, "rows", stream => new CaseTable(database, new Judgements(database)).WriteAsync(stream, id, stop))
                : parsed.GetValue(ledger) ? await RowsAsync(to, "entries", stream => LedgerAsync(database, stream, id, seal, stop))
                    : (await new FolderExport(database, new Judgements(database)).WriteAsync(id!, to, parsed.GetValue(history), stop)).Then(folder =>
                        Result.Of(ExportedJson.OfFolder(folder)));
            if (!exported.TryGet(out var done))
            {
                return parsed.Refuse(exported.Refusals);
            }

            done = done with { Seal = seal };
            if (to == "-")
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(done.ToString());
                return ExitCode.Done;
            }

            return parsed.Done(parsed.GetValue(json) ? JsonSerializer.Serialize(done, ProgramJson.Default.ExportedJson) : done.ToString());
        }, stop));
        return command;
    }

    /// <summary>An inspection that is not there leaves none: the export says so itself.</summary>
    private static async Task<LastSeal?> LeaveTraceAsync(PlumblineDatabase database, string action, string? inspection, CancellationToken stop)
    {
        await using var db = database.NewDb();
        return inspection is not null && !await db.Inspections.AnyAsync(kept => kept.Id == inspection, stop)
            ? null
            : await CommandLineTrace.LeaveAsync(database, action, inspection, stop);
    }

    private static async Task<Result<long>> LedgerAsync(PlumblineDatabase database, Stream stream, string? inspection, LastSeal? seal, CancellationToken stop)
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(false), 64 * 1024, leaveOpen: true);
        var entries = await new LedgerFile(database).WriteAsync(text, inspection, stop);
        if (seal is not null)
        {
            await text.WriteAsync(LedgerFile.Write(seal));
        }

        return Result.Of(entries);
    }

    /// <summary>Writes beside the file first, so that what stands under its name is always whole.</summary>
    private static async Task<Result<ExportedJson>> RowsAsync(string to, string what, Func<Stream, Task<Result<long>>> write)
    {
        if (to == "-")
        {
            await using var console = Console.OpenStandardOutput();
            return (await write(console)).Then(rows => Result.Of(new ExportedJson(to, what, rows, null)));
        }

        var part = $"{to}.part";
        Result<long> written;
        await using (var file = OwnerOnly.Create(part))
        {
            written = await write(file);
        }

        if (written.IsRefused)
        {
            File.Delete(part);
        }
        else
        {
            File.Move(part, to, overwrite: true);
        }

        return written.Then(rows => Result.Of(new ExportedJson(to, what, rows, null)));
    }
}
