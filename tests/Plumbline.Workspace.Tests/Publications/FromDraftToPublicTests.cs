using System.Text;
using Plumbline.Publications;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Overviews;
using Plumbline.Workspace.Publications;
using Plumbline.Workspace.Publications.Drafts;
using Plumbline.Workspace.Publications.Releases;

namespace Plumbline.Workspace.Tests.Publications;

/// <summary>A report goes from its draft to the public and back, each step by those who may.</summary>
public sealed class FromDraftToPublicTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_draft_is_challenged_answered_approved_scheduled_and_read_by_everyone(Engine engine)
    {
        await using var report = await ReportOnItsWay.On(engine);

        _ = (await report.Send()).Value;
        (await report.Challenge("Two cases were transferred, not one")).Value.ShouldBe(1);
        _ = (await report.Do((_, acts) => new CloseChallenges(acts).RunAsync(report.Editor, CroydonKept.Id, Stop))).Value;
        (await report.Finish()).Refusals.Single().Code.ShouldBe("points-not-answered");
        _ = (await report.Do((_, acts) => new AnswerChallenge(acts).RunAsync(report.Editor, CroydonKept.Id, 1, accepted: true, "Changed to two", Stop))).Value;
        var fingerprint = await report.FinishedAndApproved();
        (await report.Schedule()).Value.ShouldBe(new DateTimeOffset(2026, 3, 20, 9, 30, 0, TimeSpan.Zero));
        (await report.ReleaseDueAt(new(2026, 3, 20, 9, 29, 59, TimeSpan.Zero))).ShouldBeEmpty();
        (await report.PublicPage()).ShouldBeNull();
        (await report.ReleaseDueAt(new(2026, 3, 20, 9, 30, 0, TimeSpan.Zero))).Single().Late.ShouldBe(TimeSpan.Zero);

        Encoding.UTF8.GetString((await report.PublicPage())!).ShouldContain(BuiltCroydon.Sentence);
        var published = (await report.See(views => PublishedReports.ReadAsync(views, Stop))).Reports.Single();
        published.Latest.Fingerprint.ShouldBe(fingerprint);
        published.Latest.Files.Select(file => file.Path).ShouldBe(BuiltCroydon.Paths, ignoreOrder: true);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Everybody_is_told_when_the_report_waits_for_them_and_not_before_or_after(Engine engine)
    {
        await using var report = await ReportOnItsWay.On(engine);
        async Task<WorkKind[]> Waits(Acting who) =>
            [.. (await report.See(views => YourWork.ReadAsync(views, who, Stop))).Items.Select(item => item.Kind).Where(kind => kind > WorkKind.ToReport)];

        (await Waits(report.Service)).ShouldBeEmpty();
        _ = (await report.Send()).Value;
        (await Waits(report.Service)).ShouldBe([WorkKind.DraftToRead]);
        _ = (await report.Challenge("Two cases were transferred, not one")).Value;
        (await Waits(report.Editor)).ShouldBe([WorkKind.PointsToAnswer]);
        (await Waits(report.Chief)).ShouldBeEmpty();
        _ = (await report.Do((_, acts) => new CloseChallenges(acts).RunAsync(report.Editor, CroydonKept.Id, Stop))).Value;
        (await Waits(report.Service)).ShouldBeEmpty();
        _ = (await report.Do((_, acts) => new AnswerChallenge(acts).RunAsync(report.Editor, CroydonKept.Id, 1, accepted: false, "One is right", Stop))).Value;
        (await Waits(report.Editor)).ShouldBeEmpty();
        var fingerprint = (await report.Finish()).Value;
        (await Waits(report.Chief)).ShouldBe([WorkKind.ToApprove]);
        _ = (await report.Approve(report.Chief, fingerprint)).Value;
        (await Waits(report.Chief)).ShouldBeEmpty();
        (await Waits(report.Assistant)).ShouldBe([WorkKind.ToApprove]);
        _ = (await report.Approve(report.Assistant, fingerprint)).Value;
        (await Waits(report.Assistant)).ShouldBeEmpty();
    }

    [Fact]
    public async Task One_person_cannot_approve_twice_nor_release_before_the_minute_alone_and_who_writes_cannot_approve()
    {
        await using var report = await ReportOnItsWay.On(Engine.Sqlite);
        _ = (await report.Send()).Value;
        _ = (await report.Do((_, acts) => new CloseChallenges(acts).RunAsync(report.Editor, CroydonKept.Id, Stop))).Value;
        var fingerprint = (await report.Finish()).Value;

        (await report.Approve(report.Editor, fingerprint)).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
        _ = (await report.Approve(report.Chief, fingerprint)).Value;
        (await report.Approve(report.Chief, fingerprint)).Refusals.Single().Code.ShouldBe("approved-already");
        (await report.Approve(report.Assistant, new string('0', 64))).Refusals.Single().Code.ShouldBe("not-built");
        _ = (await report.Approve(report.Assistant, fingerprint)).Value;
        (await report.ReleaseNow(report.Chief)).Value.ShouldBeFalse();
        (await report.ReleaseNow(report.Chief)).Refusals.Single().Code.ShouldBe("asked-already");
        (await report.PublicPage()).ShouldBeNull();
        (await report.ReleaseNow(report.Assistant)).Value.ShouldBeTrue();
        (await report.PublicPage()).ShouldNotBeNull();
    }

    [Fact]
    public async Task The_service_reads_its_draft_as_it_was_frozen_until_the_draft_ends_and_nothing_else()
    {
        await using var report = await ReportOnItsWay.On(Engine.Sqlite);
        async Task<string?> Draft() =>
            await report.See(views =>
                ServiceDraft.PageAsync(views, report.Key, report.Service, CroydonKept.Id, BuiltCroydon.EnglishPage, Stop)) is var (content, _)
            ? Encoding.UTF8.GetString(content) : null;

        (await Draft()).ShouldBeNull();
        (await report.Challenge("Too early")).Refusals.Single().Code.ShouldBe("no-draft");
        _ = (await report.Send()).Value;
        await report.Build("second");
        (await Draft())!.ShouldContain("first");
        (await report.See(views => ServiceDraft.PageAsync(views, report.Key, report.Service, CroydonKept.Id, "croydon-2012.en.pdf", Stop))).ShouldBeNull();
        (await report.See(views => ServiceDraft.PageAsync(views, report.Key, report.Service, CroydonKept.Id, "croydon-2012.press-notice.en.html", Stop)))
            .ShouldBeNull("the service checks the report and no page for the press");
        (await report.See(views =>
            ServiceDraft.PageAsync(views, report.Key, report.Service with { Assigned = [] }, CroydonKept.Id, BuiltCroydon.EnglishPage, Stop))).ShouldBeNull();
        (await report.Back(report.Editor, PublicationStage.DraftWithService)).Value.ShouldBe(PublicationStage.Writing);
        (await Draft()).ShouldBeNull();
        _ = (await report.Send()).Value;
        (await Draft())!.ShouldContain("second");
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_stage_has_a_way_back_and_an_edition_that_is_opened_again_can_be_finished_again(Engine engine)
    {
        await using var report = await ReportOnItsWay.On(engine);
        await report.UntilScheduled();

        (await report.Back(report.Editor, PublicationStage.Scheduled)).Refusals.Single().Code.ShouldBe(ActRefusals.NotAllowedCode);
        (await report.Back(report.Chief, PublicationStage.Approved)).Refusals.Single().Code.ShouldBe("moved-meanwhile");
        (await report.Back(report.Chief, PublicationStage.Scheduled)).Value.ShouldBe(PublicationStage.Approved);
        (await report.Back(report.Chief, PublicationStage.Approved)).Value.ShouldBe(PublicationStage.Final);
        (await report.Back(report.Editor, PublicationStage.Final)).Value.ShouldBe(PublicationStage.AccuracyAnswers);
        (await report.Finish()).Refusals.Single().Code.ShouldBe("not-built");
        await report.Build("second");
        await report.FinishedAndApproved();
        _ = (await report.Schedule()).Value;
        await report.ReleaseDueAt(new(2026, 3, 21, 0, 0, 0, TimeSpan.Zero));

        Encoding.UTF8.GetString((await report.PublicPage())!).ShouldContain("second");
    }

    [Fact]
    public async Task A_correction_takes_the_place_of_what_was_published_and_says_what_it_changes()
    {
        await using var report = await ReportOnItsWay.On(Engine.Sqlite);
        await report.UntilScheduled();
        await report.ReleaseDueAt(new(2026, 3, 20, 9, 30, 0, TimeSpan.Zero));

        (await report.Do((_, acts) => new CorrectReport(acts).RunAsync(report.Editor, CroydonKept.Id, "The share on page 9", " ", Stop))).Refusals.Single()
            .Subject.ShouldBe(CorrectReport.WelshField);
        (await report.Do((_, acts) => new CorrectReport(acts).RunAsync(report.Editor, CroydonKept.Id, "The share on page 9", "Y gyfran ar dudalen 9", Stop)))
            .Value.ShouldBe(2);
        await report.Build("second");
        Encoding.UTF8.GetString((await report.PublicPage())!).ShouldContain("first");
        await report.FinishedAndApproved();
        _ = (await report.ReleaseNow(report.Chief)).Value;
        _ = (await report.ReleaseNow(report.Assistant)).Value;

        Encoding.UTF8.GetString((await report.PublicPage())!).ShouldContain("second");
        var published = (await report.See(views => PublishedReports.ReadAsync(views, Stop))).Reports.Single();
        published.Editions.Select(edition => edition.Number).ShouldBe([2, 1]);
        published.Latest.Change.ShouldBe(new LocalText("The share on page 9", "Y gyfran ar dudalen 9"));
    }

    [Fact]
    public async Task What_is_withdrawn_is_read_by_nobody_and_says_why_until_it_is_put_back()
    {
        await using var report = await ReportOnItsWay.On(Engine.Sqlite);
        await report.UntilScheduled();
        await report.ReleaseDueAt(new(2026, 3, 20, 9, 30, 0, TimeSpan.Zero));

        (await report.Do((_, acts) =>
            new WithdrawReport(acts).RunAsync(report.Chief, CroydonKept.Id, "A small number shows", "Mae rhif bach yn dangos", Stop))).Value.ShouldBe(1);
        (await report.PublicPage()).ShouldBeNull();
        var withdrawn = (await report.See(views => PublishedReports.ReadAsync(views, Stop))).Reports.Single().Latest;
        (withdrawn.Why, withdrawn.Files.Count).ShouldBe((new LocalText("A small number shows", "Mae rhif bach yn dangos"), 0));

        (await report.Back(report.Chief, PublicationStage.Withdrawn)).Value.ShouldBe(PublicationStage.Published);
        (await report.PublicPage()).ShouldNotBeNull();
    }
}
