using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plumbline.Storage.Databases;
using Plumbline.Web.Settings;

namespace Plumbline.Web.Features.Problems;

/// <summary>
/// Whether the database answers. Nobody asks while all goes well: only when a request has waited long or has failed. Once it was found away that is remembered,
/// so that nobody else waits, and it is asked again twice a second until it is back.
/// </summary>
internal sealed partial class DatabaseWatch(PlumblineDatabase database, ServerSettings settings, IHostApplicationLifetime life, ILoggerFactory loggers)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly Lock turn = new();
    private Task<bool> asked = Task.FromResult(true);
    private bool isAway;

    public bool IsAway => Volatile.Read(ref isAway) || database.IsGone;

    /// <summary>Whether a request goes on beside whoever watches it. The driver of SQLite waits for no network, and has the thread until it is done.</summary>
    public bool MayWait => database.Engine == Engine.Postgres;

    /// <summary>How long a request may take before the database is asked whether it is there; a third of the patience, and the answer may take the
    /// rest.</summary>
    public TimeSpan Suspicion => settings.DatabasePatience / 3;

    /// <summary>Whether it answers in time. Whoever asks at once shares one question, and a question that never was answered is not asked a second time beside
    /// it.</summary>
    public async Task<bool> AnswersAsync()
    {
        Task<bool> question;
        lock (turn)
        {
            question = asked = asked.IsCompleted ? Task.Run(() => database.AnswersAsync()) : asked;
        }

        var answers = await question.Within(settings.DatabasePatience - Suspicion) && question is { IsCompletedSuccessfully: true, Result: true };
        if (!answers)
        {
            Miss();
        }

        return answers;
    }

    /// <summary>Remembers that it is away until it answers again.</summary>
    public void Miss()
    {
        if (!Interlocked.Exchange(ref isAway, true))
        {
            LogAway(Log);
            _ = Task.Run(Await);
        }
    }

    private ILogger Log => loggers.CreateLogger("Plumbline.Database");

    private async Task Await()
    {
        while (!life.ApplicationStopping.IsCancellationRequested)
        {
            await Task.Delay(Pause, life.ApplicationStopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (await AnswersAsync())
            {
                Volatile.Write(ref isAway, false);
                LogBack(Log);
                return;
            }
        }
    }

    [LoggerMessage(LogLevel.Error, "The database does not answer")]
    private static partial void LogAway(ILogger logger);

    [LoggerMessage(LogLevel.Information, "The database answers again")]
    private static partial void LogBack(ILogger logger);
}
