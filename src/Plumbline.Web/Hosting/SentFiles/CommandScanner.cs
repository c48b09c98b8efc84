using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Plumbline.Web.Settings;
using Plumbline.Workspace.Inspections.SentFiles;

namespace Plumbline.Web.Hosting.SentFiles;

/// <summary>
/// Asks the program that the settings name: it gets the file on its standard input and answers by how it ends, 0 for clean and 1 for refused. Any other end,
/// one before it has read the whole file (which can be told of files longer than what the system holds for it), and none in time count as not asked.
/// </summary>
internal sealed partial class CommandScanner(FileSettings settings, ILogger<CommandScanner> log) : IFileScanner
{
    private const string OwnSettings = "PLUMBLINE_";

    public async Task<ScanAnswer> AskAsync(Stream content, CancellationToken stop)
    {
        using var asking = CancellationTokenSource.CreateLinkedTokenSource(stop);
        asking.CancelAfter(settings.ScannerTime);
        try
        {
            using var scanner = Process.Start(Command()) ?? throw new InvalidOperationException("It did not start.");
            // Writing into a pipe that nobody reads ends only with who holds its other end.
            await using var end = asking.Token.Register(() => End(scanner));
            return await AnswerAsync(scanner, content, asking.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            Failed("no answer in time");
            return ScanAnswer.NotAsked;
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException)
        {
            Failed(fault.GetType().Name);
            return ScanAnswer.NotAsked;
        }
    }

    private async Task<ScanAnswer> AnswerAsync(Process scanner, Stream content, CancellationToken stop)
    {
        // What it says is read, so that it never waits for a reader, and told to nobody: it may name what it found.
        var said = Task.WhenAll(
            scanner.StandardOutput.BaseStream.CopyToAsync(Stream.Null, stop), scanner.StandardError.BaseStream.CopyToAsync(Stream.Null, stop));
        var isWhole = await GiveAsync(scanner, content, stop);
        await said;
        await scanner.WaitForExitAsync(stop);
        if (scanner.ExitCode == 1)
        {
            return ScanAnswer.Refused;
        }

        if (scanner.ExitCode == 0 && isWhole)
        {
            return ScanAnswer.Clean;
        }

        Failed(isWhole ? $"exit code {scanner.ExitCode}" : "it ended before it had read the file");
        return ScanAnswer.NotAsked;
    }

    /// <summary>False where it closed its input before the end of the file.</summary>
    private static async Task<bool> GiveAsync(Process scanner, Stream content, CancellationToken stop)
    {
        try
        {
            await content.CopyToAsync(scanner.StandardInput.BaseStream, stop);
            scanner.StandardInput.Close();
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private static void End(Process scanner)
    {
        try
        {
            scanner.Kill(entireProcessTree: true);
        }
        catch (Exception fault) when (fault is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended by itself.
        }
    }

    private ProcessStartInfo Command()
    {
        var start = new ProcessStartInfo(settings.Scanner!, settings.ScannerArguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        // The settings of this server are none of its business: a password may stand among them.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith(OwnSettings, StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        return start;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The virus scanner could not be asked ({Kind}); the file was not kept.")]
    private partial void Failed(string kind);
}
