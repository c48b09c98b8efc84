using Plumbline.Documents.Data;
using Plumbline.Documents.Html;
using Plumbline.Files.Instruments;
using Plumbline.Files.Publications;
using Plumbline.Publications;
using Plumbline.Publications.Disclosures;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Ledger;
using Plumbline.Storage.Publications.Disclosures;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Publications;
using Plumbline.Workspace.Publications.Disclosures;
using Plumbline.Workspace.Reports;

namespace Plumbline.Workspace.Tests.Publications.Disclosures;

/// <summary>The check on whole reports, and the second person's reason without which nobody can approve.</summary>
public sealed class ReleaseCheckTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An example with a smallest count of 5, built as files and read back.</summary>
    [Fact]
    public async Task Pages_and_tables_of_a_report_withhold_the_same_and_a_typed_share_of_a_few_is_found()
    {
        using var folder = new TemporaryFolder();
        var source = Repository.PathTo("examples", "youth-standards-invented");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = folder.PathTo(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        // Figures of a few are refused in texts; what is tested here are tables and annex.
        foreach (var text in Directory.EnumerateFiles(folder.PathTo("narrative"), "*.md"))
        {
            var written = await File.ReadAllTextAsync(text, Stop);
            await File.WriteAllTextAsync(text, System.Text.RegularExpressions.Regex.Replace(written, @"\{\{[^}]*\}\}", "most"), Stop);
        }

        var header = await File.ReadAllTextAsync(folder.PathTo("inspection.yaml"), Stop);
        await File.WriteAllTextAsync(folder.PathTo("inspection.yaml"), header.Replace("show_judgements: yes", "smallest_count: 5", StringComparison.Ordinal),
            Stop);
        var made = await FolderReport.MakeAsync(folder.Path, InstrumentShelf.Own, null, [new HtmlReportWriter(), new DataReportWriter()], [], Stop);
        made.Refusals.ShouldBeEmpty();
        List<(string Path, ReadOnlyMemory<byte> Content)> files = [.. made.Value.Files.Select(file => (file.Path, file.Content))];
        var printed = PrintedEdition.Of(1, files);
        IReadOnlyList<DisclosureFinding> Review(IReadOnlyList<(string File, string Sentence)> texts) =>
            DisclosureReview.Of(new ReleaseMaterial(made.Value.Material.Inspection, made.Value.Material.Readings, made.Value.Material.Scores, [printed],
                texts));

        printed.Slips.ShouldBeEmpty();
        printed.Cases.ShouldBe(made.Value.Material.Readings.Cases.Count);
        printed.Figures.Values.SelectMany(tally => tally.InOrder()).Any(count => count is null).ShouldBeTrue();
        var asMade = Review([]);
        asMade.Where(finding => finding.Kind is DisclosureKind.Slip or DisclosureKind.Difference).ShouldBeEmpty();
        PrintedEdition.Sentences(files).Select(sentence => sentence.File).Distinct().ShouldBe(
            from language in new[] { "en", "cy" } from page in new[] { "", ".press-notice", ".easy-read" }
            select $"youth-standards-invented{page}.{language}.html", ignoreOrder: true);
        Review([("easy-read.en.html", "It was done well about 3 out of 10 times.")]).Except(asMade).ShouldBeEmpty("ten times are no ten cases");
        Review([("easy-read.en.html", "It was late in about 3 out of 10 cases.")]).Except(asMade).Single().Kind.ShouldBe(DisclosureKind.SmallCount);
        Review([("report.en.html", "It was late in 3 out of 17 cases.")]).Except(asMade).Single().Kind.ShouldBe(DisclosureKind.SmallCount);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task An_edition_with_a_finding_is_approved_only_once_a_second_person_said_why_it_may_stand(Engine engine)
    {
        await using var report = await ReportOnItsWay.On(engine);
        _ = (await report.Send()).Value;
        _ = (await report.Do((_, acts) => new Workspace.Publications.Drafts.CloseChallenges(acts).RunAsync(report.Editor, CroydonKept.Id, Stop))).Value;
        var fingerprint = (await report.Finish()).Value;
        await using (var db = report.Fresh.Database.NewDb())
        {
            db.Add(new KeptDisclosure
            {
                InspectionId = CroydonKept.Id, Fingerprint = fingerprint, Number = 1, Kind = DisclosureKind.SmallCount.Code(), Subject = "q1 all",
                English = "a small number", Welsh = "rhif bach",
            });
            await db.SaveChangesAsync(Stop);
        }

        Task<Result<int>> Except(Acting who, string? reason, int number = 1) =>
            report.Do((_, acts) => new ExceptFinding(acts).RunAsync(who, CroydonKept.Id, fingerprint, number, reason, Stop));

        (await report.Approve(report.Assistant, fingerprint)).Refusals.Single().Code.ShouldBe("disclosure-open");
        (await Except(report.Editor, "It is known already")).IsRefused.ShouldBeTrue("an editor approves nothing");
        (await Except(report.Chief, " ")).Refusals.Single().Subject.ShouldBe(ExceptFinding.ReasonField);
        (await Except(report.Chief, "It is known already", number: 2)).Refusals.Single().Code.ShouldBe("no-finding");
        (await Except(report.Chief, "It is known already")).Value.ShouldBe(1);

        (await report.Approve(report.Assistant, fingerprint)).Value.ShouldBe(1);
        var seen = await report.See(views => InspectionPublication.ReadAsync(views, report.Chief, CroydonKept.Id, Stop));
        seen!.Findings.Single().Reason.ShouldBe("It is known already");
        seen.Findings.Single().ReasonBy.ShouldBe(report.Chief.Name);
        await using var after = report.Fresh.Database.NewDb();
        after.AuditEntries.Count(entry => entry.Action == AuditActions.DisclosureExcepted).ShouldBe(1);
    }

    [Fact]
    public async Task Who_made_the_report_final_gives_no_reason_for_its_findings()
    {
        await using var report = await ReportOnItsWay.On(Engine.Sqlite);
        _ = (await report.Send()).Value;
        _ = (await report.Do((_, acts) => new Workspace.Publications.Drafts.CloseChallenges(acts).RunAsync(report.Editor, CroydonKept.Id, Stop))).Value;
        var both = report.Chief with { Roles = [Plumbline.Inspections.Access.Role.ChiefInspector, Plumbline.Inspections.Access.Role.Editor],
            Assigned = [(CroydonKept.Id, Plumbline.Inspections.Access.Role.Editor)] };
        var fingerprint = (await report.Do((_, acts) => new FinishReport(acts, report.Key).RunAsync(both, CroydonKept.Id, Stop))).Value;
        await using (var db = report.Fresh.Database.NewDb())
        {
            db.Add(new KeptDisclosure
            {
                InspectionId = CroydonKept.Id, Fingerprint = fingerprint, Number = 1, Kind = DisclosureKind.Name.Code(), Subject = "x", English = "a name",
                    Welsh = "enw",
            });
            await db.SaveChangesAsync(Stop);
        }

        (await report.Do((_, acts) => new ExceptFinding(acts).RunAsync(both, CroydonKept.Id, fingerprint, 1, "It may stand",
            Stop))).Refusals.Single().Code.ShouldBe("own-edition");
    }

    /// <summary>Ten counts of 3 by different names: each becomes 0 or 10, and a 3 lies within nine of either.</summary>
    [Fact]
    public void A_rounded_count_is_a_multiple_of_ten_that_is_right_on_average_and_the_same_each_time()
    {
        int[] rounded = [.. Enumerable.Range(0, 1000).Select(number => Statistics.Disclosures.RoundedCount.Of(3, $"count {number}"))];

        rounded.ShouldAllBe(count => count == 0 || count == 10);
        rounded.Average().ShouldBeInRange(2.5, 3.5);
        Statistics.Disclosures.RoundedCount.Of(3, "count 1").ShouldBe(rounded[1]);
        Statistics.Disclosures.RoundedCount.RangeOf(10).IsNear(3, within: 3).ShouldBeFalse();
        Statistics.Disclosures.RoundedCount.RangeOf(0).IsNear(3, within: 3).ShouldBeFalse();
    }
}
