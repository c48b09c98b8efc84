using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Keeping;
using Plumbline.Storage.Ledger.Openings;
using Plumbline.Web.Features.Problems;
using Plumbline.Workspace.Audit;

namespace Plumbline.Web.Features.Assessments.Records;

/// <summary>Notes who opened which case to read it, once an hour for each person and record. It is written beside the requests, so that neither a page nor a
/// save waits for it.</summary>
public sealed class CaseOpenings(PlumblineDatabase database, NoteOpenings note, TimeProvider clock, ILoggerFactory loggers) : BackgroundService
{
    private const int MostWaiting = 10_000;

    private static readonly TimeSpan Fine = TimeSpan.FromHours(1);

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<(Guid Account, Guid Record), DateTimeOffset> noted = new();
    private readonly Channel<KeptOpening> waiting = Channel.CreateBounded<KeptOpening>(MostWaiting);

    internal void Note(Guid account, string inspection, string @case, CaseReading opened)
    {
        var now = clock.GetUtcNow();
        if (noted.TryGetValue((account, opened.Id), out var before) && now - before < Fine)
        {
            return;
        }

        if (noted.Count > MostWaiting)
        {
            noted.Clear();
        }

        noted[(account, opened.Id)] = now;
        waiting.Writer.TryWrite(new KeptOpening
        {
            At = UtcInstant.Of(now),
            AccountId = account,
            RecordId = opened.Id,
            InspectionId = inspection,
            CaseId = @case,
        });
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Write(Next(), cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (await waiting.Reader.WaitToReadAsync(stoppingToken))
            {
                var next = Next();
                while (!await Write(next, stoppingToken))
                {
                    await Task.Delay(Pause, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server ends.
        }
    }

    private List<KeptOpening> Next()
    {
        var next = new List<KeptOpening>();
        while (next.Count < MostWaiting && waiting.Reader.TryRead(out var opening))
        {
            next.Add(opening);
        }

        return next;
    }

    /// <summary>Whether they are written, or never will be; otherwise the database is away for now.</summary>
    private async Task<bool> Write(List<KeptOpening> openings, CancellationToken stop)
    {
        if (openings.Count == 0)
        {
            return true;
        }

        if (database.IsGone)
        {
            return false;
        }

        try
        {
            await note.RunAsync(openings, stop);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            if (DatabaseFault.IsAway(fault))
            {
                return false;
            }

            Failure.Log(loggers, fault);
            return true;
        }
    }
}
