using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Testing.Lists;

namespace Plumbline.Web.Tests.Features.Caseloads;

/// <summary>A service's list from its upload to the caseload: who sees what of it, and what is never kept.</summary>
public sealed class ExtractTests
{
    private const string Root = "/inspections/seaport-2026/caseload";

    [Fact]
    public async Task A_dirty_list_becomes_a_caseload_once_its_pairs_are_decided()
    {
        await using var server = await Announced();
        using var service = await server.SignedIn(Role.Service, "seaport-2026");

        var waiting = await Upload(service, "careworks-childview", "cases.csv", ServiceLists.Csv(ServiceLists.Careworks()));

        waiting.Address.ShouldBe(Root + "/list");
        waiting.Main.ShouldContain($"{ServiceLists.Eligible} of the 200 cases of cases.csv will be in the caseload");
        string[] rows = [.. waiting.Document.QuerySelectorAll("main tbody tr").Select(row => string.Join(" | ", row.Children.Select(Page.Words)))];
        rows.ShouldContain(row => row.StartsWith("An out-of-court disposal, read in another inspection | 10 | ", StringComparison.Ordinal));
        rows.ShouldContain(row => row.StartsWith("No sentence yet | 10 | ", StringComparison.Ordinal));
        rows.ShouldContain("The name is redacted by the service | 1 | 184");
        rows.ShouldContain("Family Name | Removed, once children had been compared");
        rows.ShouldContain("Notes | Not read");
        waiting.Document.QuerySelectorAll("main fieldset").Length.ShouldBe(2);

        var undecided = await service.Send(waiting, "form[action*=Accept]", ("Pair-0", "same"));
        undecided.Errors.ShouldHaveSingleItem().ShouldContain("are the same child");
        undecided.Document.QuerySelectorAll("input[name=Pair-0][checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe("same");

        var done = await service.Send(undecided, "form[action*=Accept]", ("Pair-0", "same"), ("Pair-1", "different"));
        done.Main.ShouldContain("The list is the caseload now");
        (await server.Read(db => db.Cases.CountAsync())).ShouldBe(ServiceLists.Eligible - 1);

        using var lead = await server.SignedIn(Role.LeadInspector, "seaport-2026");
        (await lead.Get(Root)).Main.ShouldContain("From a list of 200 cases: List of cases from Careworks or ChildView");
    }

    [Fact]
    public async Task Nothing_that_names_a_child_is_kept_anywhere()
    {
        await using var server = await Announced();
        using var service = await server.SignedIn(Role.Service, "seaport-2026");
        var waiting = await Upload(service, "yois", "cases.ods", OdsWorkbook.Of(ServiceLists.Yois()));

        waiting.Main.ShouldNotContain("Alder");
        await service.Send(waiting, "form[action*=Accept]", ("Pair-0", "same"), ("Pair-1", "different"));

        var kept = string.Concat(Directory.EnumerateFiles(server.Data, "*", SearchOption.AllDirectories).Select(ReadShared));
        kept.ShouldContain("caseload-taken-in", Case.Sensitive, "the file of the database was read");
        foreach (var named in new[] { "Avocet", "Willow", "R1001", "R1150", "P101" })
        {
            kept.ShouldNotContain(named);
        }
    }

    [Fact]
    public async Task The_key_is_downloaded_once_by_who_uploaded_and_by_nobody_else()
    {
        await using var server = await Announced();
        using var service = await server.SignedIn(Role.Service, "seaport-2026");
        using var lead = await server.SignedIn(Role.LeadInspector, "seaport-2026");
        var waiting = await Upload(service, "careworks-childview", "cases.csv", ServiceLists.Csv(ServiceLists.Careworks()));

        (await lead.Get(Root + "/list")).Main.ShouldContain("No list of yours waits here");
        (await lead.Post(Root + "/list?handler=Key", Token(await lead.Get(Root + "/extract")))).Main.ShouldContain("No list of yours waits here");
        var key = await service.Browser.PostAsync(
            Root + "/list?handler=Key", new FormUrlEncodedContent([KeyValuePair.Create(Token(waiting).Name, Token(waiting).Value)]),
            TestContext.Current.CancellationToken);
        var lines = (await key.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split('\n');

        key.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        lines[0].ShouldBe("case_id,reference");
        lines.Skip(1).ShouldAllBe(line => System.Text.RegularExpressions.Regex.IsMatch(line, "^[0-9A-Z]{4}-[0-9A-Z]{4},\"R1[0-9]{3}\"$"));
        lines.Length.ShouldBe(1 + ServiceLists.Eligible + 1, "the double is in the key too: it may yet be decided otherwise");
        (await service.Post(Root + "/list?handler=Key", Token(waiting))).Main.ShouldContain("The key has been downloaded and is no longer here");
    }

    [Fact]
    public async Task A_list_thrown_away_leaves_nothing()
    {
        await using var server = await Announced();
        using var service = await server.SignedIn(Role.Service, "seaport-2026");
        var waiting = await Upload(service, "careworks-childview", "cases.csv", ServiceLists.Csv(ServiceLists.Careworks()));

        (await service.Send(waiting, "form[action*=Drop]")).Address.ShouldBe(Root + "/extract");

        (await server.Read(db => db.Intakes.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Own_columns_are_written_down_once_and_read_from_then_on()
    {
        await using var server = await Announced();
        using var service = await server.SignedIn(Role.Service, "seaport-2026");
        var begun = await service.Get(Root + "/columns?like=careworks-childview");
        ((AngleSharp.Html.Dom.IHtmlTextAreaElement)begun.Document.QuerySelector("[name=Codes-sentence_group]")!).Value.ShouldContain("yro = community");

        var refused = await service.Send(begun, ("Codes-gender", "B = boy"));
        refused.Errors.ShouldHaveSingleItem().ShouldBe("Gender: \"boy\" is none of female, male, other, not known, prefer not to say, leave out");

        var saved = await service.Send(
            refused, ("Heading-reference", "Our number"), ("Heading-gender", "Boy or girl"), ("Codes-gender", "B = male\nG = female\nX = other"));
        saved.Address.ShouldBe(Root + "/extract");
        var list = ServiceLists.Careworks().Select(row => row.Length == 1 ? row : [.. row.Select((value, at) => at switch
        {
            0 => value.Replace("Case Reference", "Our number", StringComparison.Ordinal),
                7 => value switch { "Gender" => "Boy or girl", "M" => "B", "F" => "G", _ => value }, _ => value,
        })]).ToList();
        var waiting = await Upload(service, "own", "ours.csv", ServiceLists.Csv(list));
        waiting.Errors.ShouldBeEmpty();
        waiting.Main.ShouldContain("of the 200 cases of ours.csv will be in the caseload");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task The_template_names_what_is_allowed_and_is_taken_when_filled_in(string form)
    {
        await using var server = await Announced();
        using var service = await server.SignedIn(Role.Service, "seaport-2026");

        var template = await (await service.Browser.GetAsync($"{Root}/template/{form}", TestContext.Current.CancellationToken)).Content.ReadAsByteArrayAsync(
            TestContext.Current.CancellationToken);

        if (form == "csv")
        {
            var text = Encoding.UTF8.GetString(template).TrimEnd();
            text.ShouldContain("gender: female, male, other, not known, prefer not to say");
            var header = text.Split('\n')[^1].Split(',');
            var row = header.Select(
                column => column switch {
                "reference" => "A1", "start" => "01/02/2026", "custody" => "no", "community" => "Yes", "gender" => "Prefers not to say", _ => "" });
            (await Upload(service, "plain", "template.csv", Encoding.UTF8.GetBytes($"{text}\n{string.Join(',', row)}\n"))).Main.ShouldContain(
                "1 of the 1 cases of template.csv");
        }
        else
        {
            (await Upload(service, "plain", "template.xlsx", template)).Errors.ShouldHaveSingleItem().ShouldContain("template.xlsx");
            template.AsSpan(0, 2).ToArray().ShouldBe("PK"u8.ToArray());
        }
    }

    [Theory]
    [InlineData("a zip bomb", "holds a text far longer than a cell can be")]
    [InlineData("one date of birth", "too many rows share one name, number or date of birth")]
    [InlineData("an unknown code", "sentence_group has no code \"QQ\"")]
    [InlineData("no such columns", "has no column Case Reference or Order Reference or Episode No")]
    public async Task A_hostile_list_is_refused_and_leaves_nothing(string kind, string message)
    {
        await using var server = await Announced();
        using var service = await server.SignedIn(Role.Service, "seaport-2026");

        var refused = await Upload(service, "careworks-childview", "list", Hostile(kind));

        refused.Status.ShouldBe(HttpStatusCode.OK);
        (string.Join(' ', refused.Errors) + refused.Main).ShouldContain(message);
        (await server.Read(db => db.Intakes.CountAsync())).ShouldBe(0);
    }

    private static byte[] Hostile(string kind) => kind switch
    {
        "a zip bomb" => OdsWorkbook.Packed("<a>" + new string(' ', 200 * 1024 * 1024)),
        "one date of birth" =>
            Encoding.UTF8.GetBytes(
            "Case Reference,Order Start Date,Order,DOB,Family Name,Forename\n" + string.Concat(
            Enumerable.Range(0, 30_000).Select(at => $"R{at},01/02/2026,RO,01/01/2010,A{(char)('a' + at % 26)}lder,B{(char)('a' + at % 7)}rd\n"))),
        "an unknown code" => Encoding.UTF8.GetBytes("Case Reference,Order Start Date,Order\nR1,01/02/2026,QQ\n"),
        _ => Encoding.UTF8.GetBytes("a,b\n1,2\n"),
    };

    /// <summary>The server holds the database open.</summary>
    private static string ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return reader.ReadToEnd();
    }

    private static (string Name, string Value) Token(Page page) =>
        ("__RequestVerificationToken", page.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!);

    private static async Task<Page> Upload(Colleague who, string mapping, string name, byte[] file)
    {
        var form = await who.Get(Root + "/extract");
        using var content = new MultipartFormDataContent {
            { new StringContent(Token(form).Value), Token(form).Name }, { new StringContent(mapping), "Mapping" },
            { new ByteArrayContent(file), "Upload", name } };
        return await Page.Of(await who.Browser.PostAsync(new Uri(Root + "/extract", UriKind.Relative), content, TestContext.Current.CancellationToken));
    }

    private static async Task<RunningServer> Announced()
    {
        var server = await RunningServer.Start();
        using var chief = await server.SignedIn(Role.ChiefInspector);
        (await chief.Send(await chief.Get("/announce"), ("Area", "Seaport"), ("AreaIsOwn", "yes"), ("ShortName", "seaport-2026"),
            ("Instrument", "core-case 2009.1"), ("Announced", "2 3 2026"), ("FieldworkFrom", "6 4 2026"), ("FieldworkTo", "17 4 2026"))).Errors.ShouldBeEmpty();
        return server;
    }
}
