using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Samples;

/// <summary>The lead inspector's way from the caseload to readers at work, and what goes wrong on it.</summary>
public class FromCaseloadToReadersTests
{
    internal const string Inspection = "seaport-2026";

    private static readonly string[] Croydon = File.ReadAllLines(Repository.PathTo("examples", "croydon-2012", "cases.csv"));

    [Theory, ClassData(typeof(BothEngines))]
    public async Task A_caseload_becomes_a_sample_and_its_cases_get_readers(Engine engine)
    {
        await using var server = await Announced(engine);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);
        var first = await server.Account([Role.Assessor], Inspection);
        await server.Account([Role.Assessor], Inspection);

        var agreed = await lead.Send(await lead.Get($"/inspections/{Inspection}/sample"), "form[action*=Commit]", ("Seed", "seaport 2 March 2026"));
        agreed.SummaryValue("Settled").ShouldBe("Before the list of cases was taken in");
        agreed.Main.ShouldNotContain("seaport 2 March 2026", Case.Sensitive, "nobody sees a seed before the draw");
        var taken = await Upload(lead, "list.csv", Encoding.UTF8.GetBytes(Caseload(120)));
        taken.Main.ShouldContain("120 cases, taken in");
        var drawn = await Draw(lead);
        drawn.Errors.ShouldBeEmpty();
        var sampled = await server.Read(db => db.Cases.CountAsync(@case => @case.IsSampled));
        sampled.ShouldBeGreaterThan(20);
        drawn.Main.ShouldContain($"{sampled} cases drawn from 120");

        await lead.Post(
            $"/inspections/{Inspection}/conflicts", [("Kind", "case"), ("Subject", "none"), .. Token(await lead.Get($"/inspections/{Inspection}/conflicts"))]);
        var given = await lead.Send(await lead.Get($"/inspections/{Inspection}/allocation"), "form[action*=ShareOut]");
        given.One(".govuk-inset-text").ShouldBe("Saved.");
        (await server.Read(db => db.Records.CountAsync())).ShouldBe(sampled);
        (await server.Read(db => db.Allocations.CountAsync(allocation => allocation.AccountId == first.Id))).ShouldBeInRange(sampled / 2, (sampled / 2) + 1);

        var record = await lead.Browser.GetStringAsync($"/inspections/{Inspection}/sample/record", TestContext.Current.CancellationToken);
        record.ShouldContain("\"seed\": \"seaport 2 March 2026\"");
        (await lead.Get($"/inspections/{Inspection}/sample/designs/simple-precision")).Status.ShouldBe(HttpStatusCode.NotFound,
            "a sample whose cases are given is not drawn anew");
        (await lead.Get($"/inspections/{Inspection}/sample")).Document.QuerySelector("a[href*=designs]").ShouldBeNull();
    }

    [Fact]
    public async Task A_case_that_falls_out_is_replaced_by_the_reserve_and_stays_on_record()
    {
        await using var server = await Announced(Engine.Sqlite);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);
        await Upload(lead, "list.csv", Encoding.UTF8.GetBytes(Caseload(120)));
        await Draw(lead);
        var before = await server.Read(db => db.Cases.Where(@case => @case.IsSampled).Select(@case => @case.CaseId).ToListAsync());

        var nothing = await lead.Get($"/inspections/{Inspection}/sample/replacement?Case=&Chosen=true");
        var asked = await lead.Get($"/inspections/{Inspection}/sample/replacement?Case={before[0]}&Chosen=true");
        var unexplained = await lead.Send(asked, "main form");
        var replaced = await lead.Send(unexplained, "main form", ("Reason", "transferred"));

        nothing.Document.QuerySelector("#case option[selected]").ShouldBeNull("no case is chosen before somebody chooses one");
        nothing.Errors.Single().ShouldBe("Choose a case");
        asked.Heading.ShouldBe($"Replace case {before[0]}?");
        unexplained.Errors.Single().ShouldBe("Choose a reason");
        replaced.Errors.ShouldBeEmpty();
        var after = await server.Read(db => db.Cases.Where(@case => @case.IsSampled).Select(@case => @case.CaseId).ToListAsync());
        after.Count.ShouldBe(before.Count);
        after.ShouldNotContain(before[0]);
        (await server.Read(db => db.Replacements.SingleAsync())).CaseId.ShouldBe(before[0]);
        (await server.Read(db => db.AuditEntries.CountAsync(entry => entry.Action == "case-replaced"))).ShouldBe(1);

        var back = await lead.Send(replaced, "form[action*=TakeBack]");

        back.Errors.ShouldBeEmpty();
        (await server.Read(db => db.Cases.Where(@case => @case.IsSampled).Select(@case => @case.CaseId).ToListAsync())).ShouldBe(before, ignoreOrder: true);
        back.Document.QuerySelector("form[action*=TakeBack]").ShouldBeNull();
    }

    [Fact]
    public async Task Every_fault_of_a_list_is_shown_with_its_place_and_nothing_is_taken_in()
    {
        await using var server = await Announced(Engine.Sqlite);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);

        var refused = await Upload(lead, "list.csv", "case_id,surname,gender\nX1,Smith,female\nX1,Jones,male\n"u8.ToArray());

        refused.Main.ShouldContain("column surname would carry a child's identity into the sample");
        refused.Main.ShouldNotContain("Smith");
        (await server.Read(db => db.Cases.CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("zip bomb")]
    [InlineData("formula")]
    [InlineData("pdf")]
    public async Task Hostile_files_are_refused_or_harmless(string kind)
    {
        await using var server = await Announced(Engine.Sqlite);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);
        byte[] file = kind switch
        {
            "utf-16" => Encoding.BigEndianUnicode.GetBytes(Caseload(20)),
            "zip bomb" => ZipBomb.Workbook(),
            "formula" =>
                Encoding.UTF8.GetBytes(Caseload(20)
                    .Replace("X003,", "=cmd|'/c calc'!A1,", StringComparison.Ordinal).Replace(",female,", ",=1+1,", StringComparison.Ordinal)),
            _ => "%PDF-1.7 not a list"u8.ToArray(),
        };

        var refused = await Upload(lead, "list.xlsx", file);

        refused.Status.ShouldBe(HttpStatusCode.OK);
        refused.Errors.ShouldHaveSingleItem();
        (await server.Read(db => db.Cases.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_of_two_hundred_megabytes_is_refused_and_the_server_lives()
    {
        await using var server = await Announced(Engine.Sqlite);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);

        var refused = await Upload(lead, "list.csv", new byte[200 * 1024 * 1024]);

        ((int)refused.Status).ShouldBeInRange(400, 413);
        (await lead.Get($"/inspections/{Inspection}/caseload")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_is_given_a_case_against_a_conflict_whatever_is_sent()
    {
        await using var server = await Announced(Engine.Sqlite);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);
        using var assessor = await server.SignedIn(Role.Assessor, Inspection);
        await Upload(lead, "list.csv", Encoding.UTF8.GetBytes(Caseload(60)));
        await Draw(lead);
        var @case = await server.Read(db => db.Cases.Where(one => one.IsSampled).Select(one => one.CaseId).FirstAsync());
        await assessor.Send(await assessor.Get($"/inspections/{Inspection}/conflicts"), ("Kind", "case"), ("Subject", @case), ("Reason", "I know the family"));

        var page = await lead.Get($"/inspections/{Inspection}/allocation");
        page.Document.QuerySelector<IHtmlSelectElement>($"#reader-{@case}")!.Options
            .Select(option => option.Value).ShouldNotContain(assessor.Account.Id.ToString());
        var forged = await lead.Send(page, "form:not([action*=ShareOut]):has(table)", ($"reader-{@case}", assessor.Account.Id.ToString()));

        forged.Errors.ShouldHaveSingleItem().ShouldContain("declared a conflict");
        (await server.Read(db => db.Allocations.CountAsync())).ShouldBe(0);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Who_works_from_an_old_page_is_told_what_others_did_and_overwrites_nothing(Engine engine)
    {
        await using var server = await Announced(engine);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);
        using var other = await server.SignedIn(Role.LeadInspector, Inspection);
        var (first, second) = (await server.Account([Role.Assessor], Inspection), await server.Account([Role.Assessor], Inspection));
        var (sample, allocation) = ($"/inspections/{Inspection}/sample", $"/inspections/{Inspection}/allocation");

        var oldList = await other.Get($"/inspections/{Inspection}/caseload");
        await Upload(lead, "list.csv", Encoding.UTF8.GetBytes(Caseload(120)));
        var lateList = await Upload(other, "other.csv", Encoding.UTF8.GetBytes(Caseload(60)), oldList);
        var oldDesign = await other.Get(sample + "/designs/self-audit-share");
        await Draw(lead);
        var lateDraw = await other.Send(oldDesign, ("Size", "30"), ("Reason", "thirty is what the readers can do"));
        var @case = await server.Read(db => db.Cases.Where(one => one.IsSampled).OrderBy(one => one.Place).Select(one => one.CaseId).FirstAsync());
        const string form = "form:not([action*=ShareOut]):has(table)";
        var oldAllocation = await other.Get(allocation);
        await lead.Send(await lead.Get(allocation), form, ($"reader-{@case}", first.Id.ToString()));
        var lateReader = await other.Send(oldAllocation, form, ($"reader-{@case}", second.Id.ToString()));

        lateList.Errors.ShouldHaveSingleItem().ShouldStartWith("Someone else has taken in another list meanwhile");
        lateList.Main.ShouldContain("120 cases, taken in");
        lateDraw.Errors.ShouldHaveSingleItem().ShouldStartWith("Someone else has drawn the sample meanwhile");
        lateDraw.Document.QuerySelector("#Size")!.GetAttribute("value").ShouldBe("30");
        (await other.Get(sample)).SummaryValue("Design").ShouldBe("Simple sample for a stated precision");
        (await server.Read(db => db.SampleDraws.CountAsync())).ShouldBe(1);
        lateReader.Errors.ShouldHaveSingleItem().ShouldStartWith($"Someone else has changed the reader of {@case} meanwhile");
        (await server.Read(db => db.Allocations.SingleAsync())).AccountId.ShouldBe(first.Id);

        (await other.Send(lateReader, form)).Errors.ShouldBeEmpty("who has seen what stands may change it");
        (await server.Read(db => db.Allocations.SingleAsync(one => one.EndedAt == null))).AccountId.ShouldBe(second.Id);
    }

    /// <summary>Lists taken in before such pairs were refused hold them still; names of fields do not tell capitals apart, and neither was given.</summary>
    [Fact]
    public async Task Cases_of_an_older_list_that_differ_only_in_capitals_each_get_their_reader()
    {
        await using var server = await Announced(Engine.Sqlite);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);
        var (first, second) = (await server.Account([Role.Assessor], Inspection), await server.Account([Role.Assessor], Inspection));
        await Upload(lead, "list.csv", Encoding.UTF8.GetBytes(Caseload(60)));
        await Draw(lead);
        var one = await server.Read(db => db.Cases.Where(@case => @case.IsSampled).FirstAsync());
        var twin = one.CaseId.ToLowerInvariant();
        await server.Change(db => db.Add(new Plumbline.Storage.Caseloads.KeptCase
        {
            InspectionId = one.InspectionId, CaseId = twin, Place = 1000, Profile = one.Profile, IsSampled = true,
        }));
        const string form = "form:not([action*=ShareOut]):has(table)";
        var page = await lead.Get($"/inspections/{Inspection}/allocation");
        var fields = page.Document.QuerySelectorAll<IHtmlSelectElement>("select[name^=reader-]").Select(field => field.Name!).ToList();
        fields.Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(fields.Count);
        string FieldOf(string @case) => page.Document.QuerySelectorAll<IHtmlSelectElement>("select[name^=reader-]")
            .Single(field => page.Document.QuerySelector($"label[for='{field.Id}']")!.TextContent.Contains(@case, StringComparison.Ordinal)).Name!;

        var saved = await lead.Send(page, form, (FieldOf(one.CaseId), first.Id.ToString()), (FieldOf(twin), second.Id.ToString()));

        saved.One(".govuk-inset-text").ShouldBe("Saved.");
        (await server.Read(db => db.Allocations.ToDictionaryAsync(given => given.CaseId, given => given.AccountId)))
            .ShouldBe(new Dictionary<string, Guid> { [one.CaseId] = first.Id, [twin] = second.Id }, ignoreOrder: true);
        var forged = await lead.Send(await lead.Get($"/inspections/{Inspection}/allocation"), form, (FieldOf(twin), Guid.Empty.ToString()));
        forged.Errors.ShouldHaveSingleItem();
        forged.Document.GetElementById($"{FieldOf(twin)}-error").ShouldNotBeNull("the fault stands beside the field of that case");
    }

    /// <summary>What is chosen and typed on the pages of the caseload, the sample and the replacement stays when the language is switched.</summary>
    [Fact]
    public async Task The_switch_of_language_keeps_what_is_typed_on_the_way()
    {
        await using var server = await Announced(Engine.Sqlite);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);
        const string again = "button[formaction*='handler=Again']";
        var seed = await lead.Send(await lead.Get($"/inspections/{Inspection}/sample"), again, ("Seed", "half a seed"));
        await lead.Get($"/inspections/{Inspection}/sample?lang=en");
        await Upload(lead, "list.csv", Encoding.UTF8.GetBytes(Caseload(60)));

        var before = await lead.Get($"/inspections/{Inspection}/caseload");
        var list = await lead.Send(before, again, ("Case", "X001"), ("Reason", "moved"), ("Note", "Half a <note>"));
        var design = await lead.Send(
            await lead.Get($"/inspections/{Inspection}/sample/designs/core-case-stratified"), again, ("Size", "24"), ("Reason", "half"));

        (list.Status, list.Language, list.Errors.Count).ShouldBe((HttpStatusCode.OK, "cy", 0));
        list.Document.QuerySelector("#Note")!.GetAttribute("value").ShouldBe("Half a <note>");
        list.Document.QuerySelector("#Case")!.GetAttribute("value").ShouldBe("X001");
        (seed.Status, seed.Language, seed.Errors.Count).ShouldBe((HttpStatusCode.OK, "cy", 0));
        seed.Document.QuerySelector("#Seed")!.GetAttribute("value").ShouldBe("half a seed");
        (design.Status, design.Language, design.Errors.Count).ShouldBe((HttpStatusCode.OK, "en", 0));
        design.Document.QuerySelector("#Size")!.GetAttribute("value").ShouldBe("24");
        design.Document.QuerySelector("#Reason")!.GetAttribute("value").ShouldBe("half");
        (await server.Read(db => db.SampleDraws.CountAsync())).ShouldBe(0);

        await Draw(lead);
        var drawn = await server.Read(db => db.Cases.Where(@case => @case.IsSampled).Select(@case => @case.CaseId).FirstAsync());
        var asked = await lead.Get($"/inspections/{Inspection}/sample/replacement?Case={drawn}&Chosen=true");
        var replacement = await lead.Send(asked, again, ("Reason", "transferred"), ("Note", "half"));
        (replacement.Status, replacement.Language, replacement.Errors.Count).ShouldBe((HttpStatusCode.OK, "cy", 0));
        replacement.Document.QuerySelector("#Note")!.GetAttribute("value").ShouldBe("half");
        replacement.Document.QuerySelector<IHtmlSelectElement>("#Reason")!.Value.ShouldBe("transferred");
        replacement.Document.QuerySelector("input[name=case]")!.GetAttribute("value").ShouldBe(drawn);
    }

    internal static string Caseload(int cases) =>
        string.Join(
            '\n',
            [Croydon[0] + ",practitioner", .. Enumerable.Range(1, cases)
                .Select(number => $"X{number:000}" + Croydon[1 + (number % 38)][3..] + $",P{number % 9}")])
            + "\n";

    internal static async Task<Page> Draw(Colleague lead, string design = "simple-precision", params (string Name, string Value)[] fields) =>
        await lead.Send(await lead.Get($"/inspections/{Inspection}/sample/designs/{design}"), fields);

    internal static async Task<Page> Upload(Colleague lead, string name, byte[] file, Page? old = null)
    {
        var page = old ?? await lead.Get($"/inspections/{Inspection}/caseload");
        using var content = new MultipartFormDataContent();
        foreach (var (field, value) in Token(page).Append(("Seen", page.Document.QuerySelector("input[name=Seen]")?.GetAttribute("value") ?? "")))
        {
            content.Add(new StringContent(value), field);
        }

        content.Add(new ByteArrayContent(file), "Upload", name);
        return await Page.Of(await lead.Browser.PostAsync($"/inspections/{Inspection}/caseload", content, TestContext.Current.CancellationToken));
    }

    private static IEnumerable<(string Name, string Value)> Token(Page page) =>
        page.Document.QuerySelectorAll<IHtmlInputElement>("main input[name=__RequestVerificationToken]").Take(1).Select(input => (input.Name!, input.Value));

    internal static async Task<RunningServer> Announced(Engine engine)
    {
        var server = await RunningServer.Start(engine: engine);
        using var chief = await server.SignedIn(Role.ChiefInspector);
        var made = await chief.Send(
            await chief.Get("/announce"), ("Area", "Seaport"), ("AreaIsOwn", "yes"), ("ShortName", Inspection), ("Instrument", "core-case 2009.1"),
            ("Announced", "2 3 2026"), ("FieldworkFrom", "6 4 2026"), ("FieldworkTo", "17 4 2026"));
        made.Errors.ShouldBeEmpty();
        return server;
    }
}
