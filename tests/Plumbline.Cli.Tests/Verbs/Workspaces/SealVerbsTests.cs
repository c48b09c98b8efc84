using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Cli.Tests.Verbs.Workspaces;

/// <summary>What leaves the workspace leaves a trace, and what was sealed is missed when it is gone: as an administrator types it, on either engine.</summary>
public sealed class SealVerbsTests
{
    private static readonly string Croydon = Repository.PathTo("examples", "croydon-2012");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_act_at_the_command_line_that_gives_data_away_names_who_typed_it(Engine engine)
    {
        await using var fresh = await FreshDatabase.BareOn(engine);
        await using var other = await FreshDatabase.BareOn(engine);
        using var folder = new TemporaryFolder();
        var here = Where(fresh);
        Typed.Of(["import", Croydon, .. here]).Exit.ShouldBe(0);

        foreach (string[] typed in new[]
        {
            ["export", folder.PathTo("cases.csv"), "--cases"],
            ["export", folder.PathTo("ledger.jsonl"), "--ledger", "--inspection", "croydon-2012"],
            ["export", folder.PathTo("out"), "--inspection", "croydon-2012"],
            ["user", "add", "Ann Example", "ann@example.org", "--role", "assessor"],
            ["user", "link", "ann@example.org"],
            new[] { "backup", folder.PathTo("backup") },
        })
        {
            Typed.Of([.. typed, .. here]).ShouldSatisfyAllConditions(done => done.Exit.ShouldBe(0, done.Error));
        }

        Typed.Of(["restore", folder.PathTo("backup"), .. Where(other)]).Exit.ShouldBe(0);
        Typed.Of(["export", folder.PathTo("none"), "--inspection", "nowhere-2012", .. here]).Exit.ShouldBe(1);

        await using var db = other.Database.NewDb();
        var lines = (await db.AuditEntries.AsNoTracking().OrderBy(line => line.Id).ToListAsync(Stop)).Skip(1).ToList();
        lines.ShouldAllBe(line => line.By == "command line: " + Environment.UserName);
        var ann = (await db.Users.SingleAsync(Stop)).Id.ToString();
        lines.Select(line => (line.Action, line.InspectionId, line.Subject)).ShouldBe(
        [
            ("cases-exported", null, null), ("ledger-exported", "croydon-2012", "croydon-2012"), ("folder-exported", "croydon-2012", "croydon-2012"),
            ("person-invited", null, ann), ("invitation-link-made", null, ann), ("invitation-link-made", null, ann), ("backup-made", null, null),
            ("workspace-restored", null, null),
        ]);
        Typed.Of(["verify", .. here]).Exit.ShouldBe(0);
        Typed.Of(["verify", .. Where(other)]).Exit.ShouldBe(0);
        await using var was = fresh.Database.NewDb();
        (await was.AuditEntries.CountAsync(line => line.InspectionId == "nowhere-2012", Stop)).ShouldBe(0);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_digest_that_someone_noted_shows_that_what_was_sealed_then_was_taken_away(Engine engine)
    {
        await using var fresh = await FreshDatabase.BareOn(engine);
        var here = Where(fresh);
        Typed.Of(["import", Croydon, .. here]).Exit.ShouldBe(0);
        var noted = Digest(Typed.Of(["verify", "--json", .. here]));
        Typed.Of(["user", "add", "Ann Example", "ann@example.org", "--role", "assessor", .. here]).Exit.ShouldBe(0);

        var still = Typed.Of(["verify", "--since", noted, .. here]);
        still.Exit.ShouldBe(0, still.Error);
        still.Output.ShouldContain("sound, and all that seal 1 of ");
        Typed.Of(["verify", "--since", noted[..16].ToUpperInvariant(), .. here]).Exit.ShouldBe(0);
        Typed.Of(["verify", "--since", "seal 1: " + noted, .. here]).Exit.ShouldBe(0);
        Typed.Of(["verify", "--since", noted[..15], .. here]).Exit.ShouldBe(2);
        Typed.Of(["verify", "--since", "not a digest at all", .. here]).Exit.ShouldBe(2);

        // Case C03 with all that hangs on it, and the seals with it: the workspace by itself looks sound.
        await using (var hand = await ByHand.In(fresh.Database))
        {
            await hand.Do("delete from ledger_entries where record_id in (select id from records where case_id = 'C03')");
            await hand.Do("delete from records where case_id = 'C03'");
            Typed.Of(["verify", .. here]).Error.ShouldContain("a record that seal 1 found with 2 entries is gone");
            await hand.Do("delete from seals");
            await hand.Do("delete from seal_heads");
        }

        Typed.Of(["verify", .. here]).Exit.ShouldBe(0);
        var gone = Typed.Of(["verify", "--since", noted, .. here]);
        gone.Exit.ShouldBe(1);
        gone.Error.ShouldContain("no seal of this workspace has that digest");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_ledger_that_was_exported_carries_the_seal_of_the_workspace(Engine engine)
    {
        await using var fresh = await FreshDatabase.BareOn(engine);
        await using var another = await FreshDatabase.BareOn(engine);
        using var folder = new TemporaryFolder();
        Typed.Of(["import", Croydon, .. Where(fresh)]).Exit.ShouldBe(0);
        var exported = Typed.Of(["export", folder.PathTo("ledger.jsonl"), "--ledger", "--json", .. Where(fresh)]);
        Typed.Of(["export", folder.PathTo("out"), "--inspection", "croydon-2012", "--with-ledger", .. Where(fresh)]).Exit.ShouldBe(0);

        using var last = JsonDocument.Parse(File.ReadLines(folder.PathTo("ledger.jsonl")).Last());
        last.RootElement.GetProperty("digest").GetString().ShouldBe(Digest(exported));
        Typed.Of(["verify", "--ledger", folder.PathTo("ledger.jsonl"), .. Where(fresh)]).Output.ShouldContain("all 76 entries of");

        // The same history under other seals, and the same file in a folder that is taken in.
        File.Copy(folder.PathTo("ledger.jsonl"), folder.PathTo("out/ledger.jsonl"), overwrite: true);
        Typed.Of(["import", folder.PathTo("out"), .. Where(another)]).ShouldSatisfyAllConditions(taken => taken.Exit.ShouldBe(0, taken.Error));
        Typed.Of(["verify", "--ledger", folder.PathTo("ledger.jsonl"), .. Where(another)]).Faults[0]
            .ShouldEndWith(":77:1: the workspace no longer holds seal 2, under which this was exported");
    }

    private static string Digest(Typed typed)
    {
        using var json = JsonDocument.Parse(typed.Output);
        return json.RootElement.GetProperty("seal").GetProperty("digest").GetString()!;
    }

    private static string[] Where(FreshDatabase fresh) => fresh.Connection is { } connection ? ["--database", connection] : ["--data", fresh.Data];
}
