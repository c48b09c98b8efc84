using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Plumbline.Web.Hosting;
using Plumbline.Workspace;

namespace Plumbline.Web.Tests.Hosting;

/// <summary>What the server does every so often, and one time of it that goes wrong.</summary>
public sealed class RoundsTests
{
    private const string Secret = "words of a case";

    private static readonly Type Keeper = typeof(PlumblineServer).Assembly.GetType("Plumbline.Web.Hosting.SentFiles.FileKeeping", throwOnError: true)!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(typeof(DbUpdateException))]
    [InlineData(typeof(OperationCanceledException))]
    [InlineData(typeof(TaskCanceledException))]
    [InlineData(typeof(NotSupportedException))]
    [InlineData(typeof(TimeoutException))]
    public async Task A_fault_of_any_kind_ends_neither_the_server_nor_what_it_keeps_and_is_told_by_its_kind_alone(Type kind)
    {
        var (log, clock, faulty) = (new HeardLog(), new MovableClock(), new Faulty(kind));
        await using var services = new ServiceCollection().AddLogging(logs => logs.AddProvider(log)).AddSingleton<TimeProvider>(clock)
            .AddSingleton(new WorkspaceClock(clock, WorkspaceClock.London)).BuildServiceProvider();
        using var keeper = (BackgroundService)ActivatorUtilities.CreateInstance(services, Keeper, faulty);

        await keeper.StartAsync(Stop);
        clock.Strike();
        await Task.WhenAny(faulty.AskedTwice, keeper.ExecuteTask!);

        keeper.ExecuteTask!.IsCompleted.ShouldBeFalse();
        await keeper.StopAsync(Stop);
        keeper.ExecuteTask.IsCompletedSuccessfully.ShouldBeTrue();
        log.Lines.ShouldContain(line => line.Text.Contains($"({kind.Name})", StringComparison.Ordinal));
        log.Lines.ShouldAllBe(line => !line.Text.Contains(Secret, StringComparison.Ordinal));
    }

    /// <summary>Ends every time in a fault of one kind.</summary>
    private sealed class Faulty(Type kind) : IServiceScopeFactory
    {
        private readonly TaskCompletionSource twice = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int asked;

        public Task AskedTwice => twice.Task;

        public IServiceScope CreateScope()
        {
            if (Interlocked.Increment(ref asked) == 2)
            {
                twice.SetResult();
            }

            throw (Exception)Activator.CreateInstance(kind, Secret)!;
        }
    }
}
