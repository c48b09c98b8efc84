using System.Text.Json;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Cli.Tests.Verbs.Workspaces;

/// <summary>The verbs of the workspace, typed one after the other as an administrator would, on either engine.</summary>
public sealed class WorkspaceVerbsTests
{
    private static readonly string Croydon = Repository.PathTo("examples", "croydon-2012");

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_inspection_goes_in_is_proved_backed_up_restored_and_comes_out_again(Engine engine)
    {
        await using var fresh = await FreshDatabase.BareOn(engine);
        await using var other = await FreshDatabase.BareOn(engine);
        using var folder = new TemporaryFolder();
        string[] here = Where(fresh), there = Where(other);

        Typed.Of(["migrate", .. here]).Exit.ShouldBe(0);
        var imported = Typed.Of(["import", Croydon, "--json", .. here]);
        imported.Exit.ShouldBe(0, imported.Error);
        using (var json = JsonDocument.Parse(imported.Output))
        {
            json.RootElement.GetProperty("cases").GetInt32().ShouldBe(38);
            json.RootElement.GetProperty("judgements").GetInt32().ShouldBe(9_880);
        }

        Typed.Of(["export", folder.PathTo("ledger.jsonl"), "--ledger", .. here]).Output.Trim().ShouldEndWith("ledger.jsonl: 76 entries");
        Typed.Of(["backup", folder.PathTo("backup"), .. here]).Exit.ShouldBe(0);
        Typed.Of(["restore", folder.PathTo("backup"), .. there]).Exit.ShouldBe(0);
        var proof = Typed.Of(["verify", "--ledger", folder.PathTo("ledger.jsonl"), .. there]);
        proof.Exit.ShouldBe(0, proof.Error);
        proof.Output.ShouldContain("all 76 entries of");
        Typed.Of(["verify", .. here]).Output.Split('\n')[0].ShouldBe(proof.Output.Split('\n')[0]);
        Typed.Of(["export", folder.PathTo("out"), "--inspection", "croydon-2012", .. there]).Exit.ShouldBe(0);
        Typed.Of(["export", folder.PathTo("cases.csv"), "--cases", .. there]).Output.Trim().ShouldEndWith("cases.csv: 38 rows");

        File.ReadAllBytes(folder.PathTo("out/judgements.csv")).ShouldBe(File.ReadAllBytes(Path.Combine(Croydon, "judgements.csv")));
        var lines = File.ReadAllLines(folder.PathTo("cases.csv"));
        lines.Length.ShouldBe(39);
        lines[0].Split(',').Length.ShouldBe(10 + 260);
        lines[1].ShouldStartWith("croydon-2012,C01,first,yes,core-case,2009.1,,in-progress,");
    }

    [Fact]
    public async Task A_folder_says_when_its_history_came_along_and_what_no_folder_carries()
    {
        await using var fresh = await FreshDatabase.BareOn(Engine.Sqlite);
        await using var other = await FreshDatabase.BareOn(Engine.Sqlite);
        using var folder = new TemporaryFolder();

        Typed.Of(["import", Croydon, .. Where(fresh)]).Output.ShouldContain("Their history begins with this import: there is no ledger.jsonl in the folder.");
        Typed.Of(["export", folder.PathTo("out"), "--inspection", "croydon-2012", "--with-ledger", .. Where(fresh)]).Exit.ShouldBe(0);
        Typed.Of(["check", folder.PathTo("out")]).Exit.ShouldBe(0);
        var taken = Typed.Of(["import", folder.PathTo("out"), .. Where(other)]);
        Typed.Of(["verify", .. Where(other)]).Output.Split('\n')[0].ShouldBe(Typed.Of(["verify", .. Where(fresh)]).Output.Split('\n')[0]);

        taken.Output.ShouldContain("Their history came along as it was exported: 76 entries of the ledger, proved, and 0 comments");
        taken.Output.ShouldContain("A folder does not carry accounts and the team");
        await File.WriteAllTextAsync(
            folder.PathTo("out/ledger.jsonl"),
            (await File.ReadAllTextAsync(folder.PathTo("out/ledger.jsonl"), TestContext.Current.CancellationToken)).Replace(
                "import", "someone", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        await using var third = await FreshDatabase.BareOn(Engine.Sqlite);
        var broken = Typed.Of(["import", folder.PathTo("out"), .. Where(third)]);
        broken.Exit.ShouldBe(1);
        broken.Error.ShouldStartWith(folder.PathTo("out/ledger.jsonl") + ":1:1: has another text than the one that was sealed");
    }

    [Fact]
    public void What_is_typed_wrongly_is_answered_with_advice_and_never_with_the_password()
    {
        using var folder = new TemporaryFolder();
        string[] nowhere = ["--database", "Host=127.0.0.1;Port=1;Database=none;Username=people;Password=secret"];

        var silent = Typed.Of(["verify", .. nowhere]);
        silent.Exit.ShouldBe(1);
        silent.Error.ShouldStartWith("the database none on 127.0.0.1:1 does not answer");
        Typed.Of(["verify", "--database", "secret"])
            .ShouldSatisfyAllConditions(typed => typed.Exit.ShouldBe(2), typed => typed.Error.ShouldNotContain("secret"));
        silent.Error.ShouldNotContain("secret");
        Typed.Of(["verify"]).Error.ShouldStartWith("say where the data are; use --data DIR");
        Typed.Of(["verify", "--data", folder.PathTo("none")]).Error.ShouldStartWith($"there is no workspace in {folder.PathTo("none")}");
        Directory.Exists(folder.PathTo("none")).ShouldBeFalse();
        Typed.Of(["export", folder.PathTo("out"), "--data", folder.Path])
            .ShouldSatisfyAllConditions(typed => typed.Exit.ShouldBe(2), typed => typed.Error.ShouldContain("Name the inspection with --inspection"));
    }

    private static string[] Where(FreshDatabase fresh) => fresh.Connection is { } connection ? ["--database", connection] : ["--data", fresh.Data];
}
