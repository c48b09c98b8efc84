using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Scores;
using Plumbline.Storage.Databases;
using Plumbline.Files.Inspections;
using Plumbline.Files.Instruments;
using Plumbline.Storage.Keeping;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Exchange.Folders;

namespace Plumbline.Web.Tests.Features.Scores;

public class ScoresPageTests
{
    private const string Scores = "/inspections/croydon-2012/scores";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_live_scores_are_those_of_the_cases_begun_and_each_figure_leads_to_its_cases(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        var croydon = await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>());
        using var lead = await server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        foreach (var read in CroydonKept.Readings.Cases)
        {
            await croydon.Answer(await croydon.Give(read.Case.Id, lead.Account.Id), read.Case.Id, lead.Account.Id);
        }

        var page = await lead.Get(Scores);
        var figure = await lead.Get(Scores + "/q11_screen_accurate");

        page.Main.ShouldContain("38 of 38 cases begun");
        var expected = PooledScores.Of(CroydonKept.Readings).Headline("safeguarding");
        var row = page.Document.QuerySelectorAll("tbody tr").First(row => Page.Words(row).StartsWith(expected.Title.English, StringComparison.Ordinal));
        row
            .QuerySelectorAll("td")
            .Select(Page.Words)
            .Take(4)
            .ShouldBe([$"{expected.Percent}%", expected.Band!.Label.English, $"{expected.Tally.Sufficient}", $"{expected.Tally.Applicable}"]);
        Page.Words(row).ShouldMatch(@"\d+% to \d+%");
        figure.SummaryValue("Sufficient").ShouldBe("23");
        figure.SummaryValue("Of").ShouldBe("38");
        figure.Document.QuerySelectorAll("main ul.plumb-inline a").Length.ShouldBe(38);
        figure.Document.QuerySelector("main ul.plumb-inline a")!.GetAttribute("href")!.ShouldEndWith("/questions/q11_screen_accurate");
    }

    [Theory]
    [InlineData("youth-standards-invented", "2.2", "21_safety")]
    [InlineData("family-review-invented", "permanency-2", "i7")]
    [InlineData("authority-assessment-invented", "overall", null)]
    public async Task An_instrument_with_ratings_shows_what_its_own_rule_gives(string example, string rated, string? part)
    {
        await using var server = await RunningServer.Start();
        var folder = Repository.PathTo("examples", example);
        var import = new FolderImport(server.Services.GetRequiredService<PlumblineDatabase>(), server.Services.GetRequiredService<Judgements>());
        var id = (await import.ReadAsync(folder, InstrumentShelf.Own, DateTimeOffset.UnixEpoch, stop: TestContext.Current.CancellationToken)).Value.Inspection;
        using var lead = await server.SignedIn(Role.LeadInspector, id);

        var page = await lead.Get($"/inspections/{id}/scores");

        var expected = Scoring.Of(InspectionFolder.ReadForScoring(folder, InstrumentShelf.Own).Value.Readings, null, []).Value;
        var rating = expected.Find(rated)!;
        var row = page.Document
            .QuerySelectorAll("tbody tr")
            .First(row => Page.Words(row.QuerySelector("th")!).EndsWith(rating.Title.English, StringComparison.Ordinal));
        row
            .QuerySelectorAll("td")
            .Select(Page.Words)
            .ShouldBe([
                rating.Share is { } share ? $"{share.Part}" : "–",
                rating.Share is { } of ? $"{of.Base}" : "–",
                rating.Share?.Percent is { } percent ? $"{percent}%" : "–",
                rating.Band?.Label.English ?? "not rated yet",
            ]);
        page.Document.QuerySelectorAll("caption").Select(Page.Words).ShouldNotContain("Headline scores");
        var small = expected.Scores.Where(one => part is not null && one.Id.EndsWith(part, StringComparison.Ordinal)).Select(one => one.Title.English).ToList();
        page.Document.QuerySelectorAll("th").Select(Page.Words).Intersect(small).ShouldBe(small);
    }

    [Fact]
    public async Task A_rating_tells_nobody_of_a_few_cases_who_reads_none()
    {
        await using var server = await RunningServer.Start();
        var import = new FolderImport(server.Services.GetRequiredService<PlumblineDatabase>(), server.Services.GetRequiredService<Judgements>());
        var id =
            (await import.ReadAsync(
                Repository.PathTo("examples", "youth-standards-invented"),
                InstrumentShelf.Own,
                DateTimeOffset.UnixEpoch,
                stop: TestContext.Current.CancellationToken)).Value.Inspection;
        using var editor = await server.SignedIn(Role.Editor, id);

        var tables = (await editor.Get($"/inspections/{id}/scores")).Document
            .QuerySelectorAll("table")
            .Where(table => table.Closest("section") is null)
            .ToList();

        tables.Select(table => Page.Words(table.QuerySelector("caption")!)).ShouldBe(["The whole", "Standards and outcomes"]);
        tables.SelectMany(table => table.QuerySelectorAll("td")).Select(Page.Words).ShouldAllBe(word => !word.Any(char.IsAsciiDigit));
        // 17 of 20, so 3 were not; 2 of 10; and 9 of 17, which tells of nobody.
        string Word(string standard) =>
            Page.Words(tables[1]
                .QuerySelectorAll("tr")
                .Single(row => Page.Words(row.QuerySelector("th")!).StartsWith(standard, StringComparison.Ordinal))
                .QuerySelector("td")!);
        new[] { "2.3", "3.2", "2.1" }.Select(Word).ShouldBe(["withheld", "withheld", "Requires improvement"]);
    }

    [Fact]
    public async Task Small_numbers_are_withheld_from_those_who_read_no_cases()
    {
        await using var server = await RunningServer.Start();
        var croydon = await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>());
        using var editor = await server.SignedIn(Role.Editor, CroydonKept.Id);
        using var assessor = await server.SignedIn(Role.Assessor, CroydonKept.Id);
        await croydon.Answer(await croydon.Give("C01", assessor.Account.Id), "C01", assessor.Account.Id);

        var page = await editor.Get(Scores);

        page.Document
            .QuerySelectorAll("#of-1\\.1 tbody tr")
            .Count(row => Page.Words(row).EndsWith("withheld", StringComparison.Ordinal))
            .ShouldBeGreaterThan(5);
        page.Document.QuerySelectorAll("#of-1\\.1 a").ShouldBeEmpty();
        (await editor.Get(Scores + "/q11_screen_done")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await assessor.Get(Scores)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_picture_comes_first_and_questions_stand_folded_by_criterion_under_heads_that_are_true()
    {
        await using var server = await RunningServer.Start();
        var croydon = await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>());
        using var lead = await server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        foreach (var read in CroydonKept.Readings.Cases)
        {
            await croydon.Answer(await croydon.Give(read.Case.Id, lead.Account.Id), read.Case.Id, lead.Account.Id);
        }

        var page = await lead.Get(Scores);

        var picture = page.Document.QuerySelector("main svg")!;
        var card = PooledScores.Of(CroydonKept.Readings);
        page.Document.QuerySelectorAll("main svg circle").Length.ShouldBe(card.Scores.Count(score => score.Percent is not null));
        picture.CompareDocumentPosition(page.Document.QuerySelector("table")!).HasFlag(AngleSharp.Dom.DocumentPositions.Following).ShouldBeTrue();
        picture.QuerySelector("desc")!.TextContent.ShouldContain($"Safeguarding {card.Headline("safeguarding").Percent} per cent");
        page.Document.QuerySelectorAll("section[id^=of-] table").ShouldAllBe(table => table.Closest("details") != null);
        page.Document.QuerySelectorAll("#of-1\\.1 table").Select(table => Page.Words(table.QuerySelectorAll("th")[1])).ShouldBe(["Sufficient", "Answered yes"]);
        page.One(".govuk-warning-text")!.ShouldContain("Only 0 of 38 cases are signed off.");
    }

    [Fact]
    public async Task A_word_stands_only_where_its_interval_reaches_over_no_more_than_two_words()
    {
        await using var server = await RunningServer.Start();
        var croydon = await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>());
        using var lead = await server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        foreach (var @case in new[] { "C01", "C02", "C03" })
        {
            await croydon.Answer(await croydon.Give(@case, lead.Account.Id), @case, lead.Account.Id);
        }

        var page = await lead.Get(Scores);

        int[] begins = [0, 45, 60, 75];
        var rows = page.Document.QuerySelectorAll("main > details tbody tr").Select(row => row.QuerySelectorAll("td").Select(Page.Words).ToList()).ToList();
        rows.ShouldNotBeEmpty();
        foreach (var row in rows)
        {
            var ends = row[4].Split("% to ").Select(end => end.TrimEnd('%')).ToList();
            var numbers = ends.Where(end => end.Length > 0).Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
            var reach = numbers.Count == 2 ? begins.Count(from => from > numbers[0] && from <= numbers[1]) : 9;
            (row[1].Length == 0 || reach <= 2).ShouldBeTrue($"{row[1]} beside {row[4]}");
        }

        rows.ShouldContain(row => row[1].Length == 0 && row[0] != "–", "three cases promise little");
    }

    [Fact]
    public async Task Scores_stand_apart_by_custody_sentence_and_reader_and_nobody_who_reads_no_case_learns_of_a_few()
    {
        await using var server = await RunningServer.Start();
        var croydon = await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>());
        using var lead = await server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        using var observer = await server.SignedIn(Role.Observer, CroydonKept.Id);
        using var editor = await server.SignedIn(Role.Editor, CroydonKept.Id);
        foreach (var (place, read) in CroydonKept.Readings.Cases.Index())
        {
            var reader = place % 2 == 0 ? lead.Account.Id : observer.Account.Id;
            await croydon.Answer(await croydon.Give(read.Case.Id, reader), read.Case.Id, reader);
        }

        var custody = CroydonKept.Readings.Of("custody").ToList();
        var expected = PooledScores.Of(CroydonKept.Readings with { Cases = custody }).Headline("safeguarding").Tally.Share;
        var all = (await lead.Get(Scores)).Document;

        var row = all.QuerySelectorAll("table").First(table => Page.Words(table.QuerySelector("caption")!) == "By what happened in the case")
            .QuerySelectorAll("tbody tr").Single(row => Page.Words(row.QuerySelector("th")!).StartsWith("Custody", StringComparison.OrdinalIgnoreCase));
        row.QuerySelectorAll("td").Select(Page.Words).ShouldContain($"{expected.Percent}% ({expected.Part} of {expected.Base})");
        Page.Words(row.QuerySelector("td")!).ShouldBe($"{custody.Count}");
        Captions(all).ShouldContain("By reader");
        Captions((await observer.Get(Scores)).Document).ShouldNotContain("By reader");
        foreach (var table in (await editor.Get(Scores)).Document.QuerySelectorAll("main > .plumb-wide table"))
        {
            table.QuerySelectorAll("td:nth-child(2)").Select(cell => int.Parse(Page.Words(cell), CultureInfo.InvariantCulture))
                .ShouldAllBe(cases => cases == 0 || cases >= 5);
        }

        static IEnumerable<string> Captions(AngleSharp.Dom.IDocument document) => document.QuerySelectorAll("caption").Select(Page.Words);
    }
}
