using Plumbline.Assessments.Ledgers.Saving;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Workspace.Tests.Exchange.Folders;

public sealed class LedgerComparisonTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_ledger_kept_elsewhere_shows_that_history_was_rewritten(Engine engine)
    {
        await using var fresh = await FreshDatabase.On(engine);
        await using var rewritten = await FreshDatabase.On(engine);
        using var folder = new TemporaryFolder();
        await SomeSaves(fresh);
        await using (var file = File.CreateText(folder.PathTo("ledger.jsonl")))
        {
            (await new LedgerFile(fresh.Database).WriteAsync(file, null, Stop)).ShouldBe(9);
        }

        var (entries, faults) = await new LedgerComparison(fresh.Database).AgainstAsync(folder.PathTo("ledger.jsonl"), Stop);
        entries.ShouldBe(9);
        faults.ShouldBeEmpty();

        (await new LedgerComparison(rewritten.Database).AgainstAsync(folder.PathTo("ledger.jsonl"), Stop)).Faults.Count.ShouldBe(9);
        var text = await File.ReadAllTextAsync(folder.PathTo("ledger.jsonl"), Stop);
        folder.Write("forged.jsonl", text.Replace("reviewed", "ignored", StringComparison.Ordinal) + "nonsense\n");
        var forged = (await new LedgerComparison(fresh.Database).AgainstAsync(folder.PathTo("forged.jsonl"), Stop)).Faults;
        forged.Count(fault => fault.Code == "entry-changed").ShouldBe(6);
        forged[^1].ToString().ShouldBe($"{folder.PathTo("forged.jsonl")}:10:1: is no entry of a ledger");
    }

    private static async Task SomeSaves(FreshDatabase fresh)
    {
        var given = await KeptInspectionGiven.In(fresh.Database, 3);
        for (var record = 0; record < 3; record++)
        {
            await given.Judgements.SaveAsync(given.An(record), given.AWholeCase(5), Stop);
            await given.Judgements.SaveAsync(given.An(record), [new ProposedChange(given.AWholeCase(1)[0].Question, null, 2)], Stop);
        }
    }
}
