using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;

namespace Plumbline.Storage.Tests.Ledger;

/// <summary>In short; <c>bench -- kill</c> does it ten times in a thousand saves on either engine.</summary>
public sealed class KilledWriterTests
{
    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_process_that_is_killed_in_the_middle_of_saving_loses_nothing_that_it_acknowledged(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await KeptInspectionGiven.In(fresh.Database, 8);

        foreach (var killAfter in new[] { 1, 30, 77 })
        {
            var (acknowledged, entered, faults) = await KilledWriter.RunAsync(fresh, saves: 1_000, killAfter);

            faults.ShouldBeEmpty();
            acknowledged.ShouldBeGreaterThanOrEqualTo(killAfter);
            acknowledged.ShouldBeLessThan(1_000, "it was not in the middle");
            entered.ShouldBeGreaterThanOrEqualTo(acknowledged);
        }
    }
}
