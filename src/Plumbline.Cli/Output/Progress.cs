using System.CommandLine;

namespace Plumbline.Cli.Output;

/// <summary>Shows a person at a terminal how far long work has come; says nothing to anything else.</summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly TextWriter? terminal;
    private readonly string what;
    private long lastShown = TimeProvider.System.GetTimestamp();

    private Progress(TextWriter? terminal, string what) => (this.terminal, this.what) = (terminal, what);

    public static Progress Of(ParseResult parsed, string what) =>
        new(!Console.IsErrorRedirected && ReferenceEquals(parsed.InvocationConfiguration.Error, Console.Error) ? Console.Error : null, what);

    public void Show(long done)
    {
        if (terminal is not null && TimeProvider.System.GetElapsedTime(lastShown) > Pause)
        {
            lastShown = TimeProvider.System.GetTimestamp();
            terminal.Write($"\r{done:N0} {what}");
        }
    }

    /// <summary>Takes the line away again, before something else is said.</summary>
    public void Clear() => terminal?.Write($"\r{new string(' ', 40)}\r");

    public void Dispose() => Clear();
}
