using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Plumbline.Publications;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Reports.Locks;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Workspace.Tests.Publications;

/// <summary>Until its minute a report is locked, and at its minute it is released, once.</summary>
public sealed class EmbargoTests
{
    private static readonly DateTimeOffset Minute = new(2026, 3, 20, 9, 30, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_copy_of_the_database_and_of_its_folder_holds_no_sentence_of_the_report_at_any_stage()
    {
        await using var report = await ReportOnItsWay.On(Engine.Sqlite);
        var places = new List<string>();
        void Look(string stage) => places.AddRange(Directory.EnumerateFiles(report.Fresh.Data, "*", SearchOption.AllDirectories)
            .Where(file => Contains(file, BuiltCroydon.Sentence)).Select(file => $"{stage}: {Path.GetFileName(file)}"));

        Look("built");
        _ = (await report.Send()).Value;
        Look("draft");
        _ = (await report.Do((_, acts) => new Workspace.Publications.Drafts.CloseChallenges(acts).RunAsync(report.Editor, CroydonKept.Id, Stop))).Value;
        await report.FinishedAndApproved();
        Look("approved");
        _ = (await report.Schedule()).Value;
        SqliteConnection.ClearAllPools();
        Look("scheduled");

        places.ShouldBeEmpty();
        Contains(Path.Combine(report.Fresh.Data, PlumblineDatabase.FileName), CroydonKept.Id).ShouldBeTrue("the search finds what is there");
    }

    [Fact]
    public async Task Neither_the_key_of_the_desk_nor_the_approvals_alone_open_an_approved_edition()
    {
        await using var report = await ReportOnItsWay.On(Engine.Sqlite);
        await report.UntilApproved();
        await using var db = report.Fresh.Database.NewDb();
        var file = await db.EditionFiles.FirstAsync(one => one.Path == BuiltCroydon.EnglishPage, Stop);
        var secrets = await db.ReportApprovals.OrderBy(approval => approval.Number).Select(approval => approval.Secret).ToListAsync(Stop);
        using var elsewhere = new TemporaryFolder();
        bool Opens(byte[] key) => LockedBytes.Open(key, LockedBytes.PlaceOf(CroydonKept.Id, file.Path), file.Content) is not null;

        Opens(report.Key.OfDesk()).ShouldBeFalse();
        Opens(new EmbargoKey(elsewhere.Path).OfEdition(CroydonKept.Id, 1, secrets)).ShouldBeFalse();
        Opens(report.Key.OfEdition(CroydonKept.Id, 1, secrets)).ShouldBeTrue();
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Eight_servers_that_ask_at_once_release_it_once(Engine engine)
    {
        await using var report = await ReportOnItsWay.On(engine);
        await report.UntilScheduled();

        var all = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => report.ReleaseDueAt(Minute), Stop)));

        all.Sum(one => one.Count).ShouldBe(1);
        await using var db = report.Fresh.Database.NewDb();
        (await db.Releases.CountAsync(Stop)).ShouldBe(1);
        (await db.AuditEntries.CountAsync(line => line.Action == AuditActions.ReportReleased, Stop)).ShouldBe(1);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_fell_due_while_no_server_ran_is_released_at_once_and_says_how_late(Engine engine)
    {
        await using var report = await ReportOnItsWay.On(engine);
        await report.UntilScheduled();

        var released = await report.ReleaseDueAt(Minute.AddHours(5));

        released.Single().Late.ShouldBe(TimeSpan.FromHours(5));
        (await report.ReleaseDueAt(Minute.AddHours(6))).ShouldBeEmpty();
        (await report.PublicPage()).ShouldNotBeNull();
        await using var db = report.Fresh.Database.NewDb();
        (await db.AuditEntries.SingleAsync(line => line.Action == AuditActions.ReportReleased, Stop)).Detail!.ShouldContain("18000");
    }

    [Fact]
    public async Task A_release_is_rehearsed_an_hour_before_and_says_what_would_fail()
    {
        await using var report = await ReportOnItsWay.On(Engine.Sqlite);
        await report.UntilScheduled();
        Task Rehearse(DateTimeOffset now) => report.Do(async (db, acts) =>
        {
            await new RehearseRelease(db, acts, report.Key).DueAsync(ReportOnItsWay.Operator(now), Stop);
            return 0;
        });

        await Rehearse(Minute.AddMinutes(-61));
        (await report.Row()).RehearsedAt.ShouldBeNull();
        await Rehearse(Minute.AddMinutes(-60));
        (await report.Row()).RehearsalFaults.ShouldBe("");

        report.LoseTheKey();
        (await report.Do((db, acts) => new RehearseRelease(db, acts, report.Key).RunAsync(report.Chief, CroydonKept.Id, Stop))).Value.ShouldBe(["opens"]);
        (await report.ReleaseDueAt(Minute)).Single().Faults.Single().Code.ShouldBe("edition-locked");
        (await report.PublicPage()).ShouldBeNull();
    }

    [Fact]
    public async Task A_lost_key_traps_no_report()
    {
        await using var report = await ReportOnItsWay.On(Engine.Sqlite);
        await report.UntilApproved();
        report.LoseTheKey();

        (await report.Back(report.Chief, PublicationStage.Approved)).Value.ShouldBe(PublicationStage.Final);
        (await report.Back(report.Editor, PublicationStage.Final)).Value.ShouldBe(PublicationStage.AccuracyAnswers);
        await report.Build("second");
        await report.FinishedAndApproved();
        _ = (await report.Schedule()).Value;
        (await report.ReleaseDueAt(Minute)).Single().Faults.ShouldBeEmpty();
    }

    private static bool Contains(string file, string text)
    {
        using var shared = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var content = new byte[shared.Length];
        shared.ReadExactly(content);
        return content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;
    }
}
