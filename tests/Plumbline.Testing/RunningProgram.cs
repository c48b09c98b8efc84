using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading.Channels;

namespace Plumbline.Testing;

/// <summary>The program <c>plumbline</c> as a process of its own, which a signal can stop. Whoever uses it has the program beside its own.</summary>
public sealed class RunningProgram : IDisposable
{
    /// <summary>Ends without a chance to do anything, as a power cut does.</summary>
    public const int Kill = 9;

    /// <summary>Asks to end, as a service manager does.</summary>
    public const int Terminate = 15;

    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();
    private readonly Task<(string Output, string Error)> said;

    private RunningProgram(Process process)
    {
        this.process = process;
        said = ListenAsync();
    }

    public int Id => process.Id;

    /// <param name="settings">Of its environment, each as <c>NAME=value</c>.</param>
    public static RunningProgram Start(string[] arguments, params string[] settings)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "plumbline"), arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
        };
        foreach (var setting in settings.Select(setting => setting.Split('=', 2)))
        {
            start.Environment[setting[0]] = setting[1];
        }

        return new RunningProgram(Process.Start(start) ?? throw new InvalidOperationException("The program did not start."));
    }

    /// <summary>Waits until it has said a line with these words.</summary>
    /// <exception cref="InvalidOperationException">It ended without.</exception>
    public async Task<string> HearAsync(string words, CancellationToken stop = default)
    {
        await foreach (var line in lines.Reader.ReadAllAsync(stop))
        {
            if (line.Contains(words, StringComparison.Ordinal))
            {
                return line;
            }
        }

        var (output, error) = await said;
        throw new InvalidOperationException($"The program ended and never said \"{words}\": {output}{error}");
    }

    /// <summary>Sends a signal; nothing happens when it has ended already.</summary>
    public void Signal(int signal)
    {
        if (!process.HasExited)
        {
            _ = SendSignal(process.Id, signal);
        }
    }

    /// <summary>Waits for its end. Its exit code is 128 and the signal where one ended it.</summary>
    public async Task<(int Exit, string Output, string Error)> EndAsync(CancellationToken stop = default)
    {
        await process.WaitForExitAsync(stop);
        var (output, error) = await said;
        return (process.ExitCode, output, error);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private async Task<(string Output, string Error)> ListenAsync()
    {
        string[] both = await Task.WhenAll(ReadAsync(process.StandardOutput), ReadAsync(process.StandardError));
        lines.Writer.Complete();
        return (both[0], both[1]);
    }

    private async Task<string> ReadAsync(StreamReader reader)
    {
        var all = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line)
        {
            all.Append(line).Append('\n');
            await lines.Writer.WriteAsync(line);
        }

        return all.ToString();
    }

    [DllImport("libc", EntryPoint = "kill"), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SendSignal(int process, int signal);
}
