using System.IO.Compression;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Testing;

namespace Plumbline.Web.Tests.Features.Caseloads;

/// <summary>What someone may upload in place of a list, by mistake or on purpose: each is answered with what is wrong and nothing of it is kept.</summary>
public class HostileListsTests
{
    private const string Address = "/inspections/seaport-2026/caseload";

    private static readonly string Croydon = File.ReadAllText(Repository.PathTo("examples", "croydon-2012", "cases.csv"));

    [Theory]
    [InlineData("a zip bomb", "list.xlsx", "is a packed file and no Excel workbook")]
    [InlineData("a zip that is no workbook", "list.xlsx", "is a packed file and no Excel workbook")]
    [InlineData("a PDF", "list.csv", "has no column case_id")]
    [InlineData("Windows-1252", "list.csv", "is not UTF-8 text")]
    [InlineData("NUL bytes", "list.csv", "holds U+0000, a character that is no text")]
    [InlineData("a formula as a case", "list.csv", "\"=cmd|'/c calc'!A1\" cannot be the id of a case")]
    [InlineData("a formula as a value", "list.csv", "must be one of female, male")]
    [InlineData("one endless line", "list.csv", "has no column case_id")]
    [InlineData("nothing", "list.csv", "The file is empty")]
    [InlineData("a NUL in a value", "list.csv", "holds U+0000, a character that is no text")]
    [InlineData("an endless id", "list.csv", "cannot be the id of a case")]
    [InlineData("a way out of the folder", "list.csv", "cannot be the id of a case")]
    [InlineData("an endless value", "list.csv", "sentence_type is longer than 500 characters")]
    [InlineData("names of children", "list.csv", "column Full name would carry a child's identity")]
    [InlineData("names under another heading", "list.csv", "column Column9 holds what looks like names")]
    [InlineData("an age in words", "list.csv", "age_at_start must be a whole number, not \"fifteen\"")]
    [InlineData("an age below nothing", "list.csv", "age_at_start must be a whole number, not \"-3\"")]
    [InlineData("ids that differ in capitals", "list.csv", "differs from \"C05\" only in capitals")]
    [InlineData("a total at the foot", "list.csv", "holds a total and no case")]
    [InlineData("a column too many", "list.csv", "has 16 values where the header has 15")]
    public async Task Each_is_refused_in_words_that_tell_what_to_do(string kind, string name, string message)
    {
        await using var server = await Announced();
        using var lead = await server.SignedIn(Role.LeadInspector, "seaport-2026");

        var refused = await Upload(lead, name, FileOf(kind));

        refused.Status.ShouldBe(HttpStatusCode.OK);
        (string.Join(" / ", refused.Errors)
            + " / "
            + string.Join(" / ", refused.Document.QuerySelectorAll("main tbody tr").Take(2).Select(Page.Words))).ShouldContain(message);
        refused.Main.Length.ShouldBeLessThan(20_000, "what was sent is not sent back whole");
        (await server.Read(db => db.Cases.CountAsync()) + await server.Read(db => db.Caseloads.CountAsync())).ShouldBe(0);
        (await lead.Get(Address)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_value_that_cannot_be_is_told_by_its_row_and_column()
    {
        await using var server = await Announced();
        using var lead = await server.SignedIn(Role.LeadInspector, "seaport-2026");

        var refused = await Upload(lead, "list.csv", FileOf("an age in words"));

        refused.Document
            .QuerySelectorAll("main tbody tr")
            .ShouldHaveSingleItem().Children
            .Select(Page.Words)
            .ShouldBe(["6", "54", "age_at_start must be a whole number, not \"fifteen\" (C05)"]);
    }

    [Fact]
    public async Task What_is_kept_of_a_list_is_its_cases_and_nothing_that_stood_above_them()
    {
        await using var server = await Announced();
        using var lead = await server.SignedIn(Role.LeadInspector, "seaport-2026");

        (await Upload(lead, "list.csv", Encoding.UTF8.GetBytes("Printed for Alys Example\n\n" + Croydon))).Main.ShouldContain("38 cases, taken in");

        var kept = await server.Read(db => db.Caseloads.Select(caseload => caseload.File).SingleAsync());
        Encoding.UTF8.GetString(kept).ShouldStartWith("case_id,");
        Encoding.UTF8.GetString(kept).ShouldNotContain("Alys");
    }

    [Fact]
    public async Task A_list_that_a_spreadsheet_saved_as_UTF_16_is_read_as_what_it_says()
    {
        await using var server = await Announced();
        using var lead = await server.SignedIn(Role.LeadInspector, "seaport-2026");

        var taken = await Upload(lead, "list.csv", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Croydon)]);

        taken.Errors.ShouldBeEmpty();
        taken.Main.ShouldContain("38 cases, taken in");
    }

    private static byte[] FileOf(string kind) => kind switch
    {
        "a zip bomb" => Zip("xl/worksheets/sheet1.xml", new byte[192 * 1024 * 1024]),
        "a zip that is no workbook" => Zip("letter.txt", "hello"u8.ToArray()),
        "a PDF" => "%PDF-1.7\n%âãÏÓ not a list"u8.ToArray(),
        "Windows-1252" => Encoding.Latin1.GetBytes(Croydon.Replace("detention and training order", "détention", StringComparison.Ordinal)),
        "NUL bytes" => Encoding.UTF8.GetBytes(Croydon.Replace("C05,", "C\05,", StringComparison.Ordinal)),
        "a formula as a case" => Encoding.UTF8.GetBytes(Croydon.Replace("C05,", "=cmd|'/c calc'!A1,", StringComparison.Ordinal)),
        "a formula as a value" => Encoding.UTF8.GetBytes(Croydon.Replace(",female,", ",=1+1,", StringComparison.Ordinal)),
        "a NUL in a value" => Encoding.UTF8.GetBytes(Croydon.Replace("section 91", "section\0 91", StringComparison.Ordinal)),
        "an endless id" => Encoding.UTF8.GetBytes(Croydon.Replace("C05,", $"C{new string('5', 200)},", StringComparison.Ordinal)),
        "a way out of the folder" => Encoding.UTF8.GetBytes(Croydon.Replace("C05,", "../../etc/passwd,", StringComparison.Ordinal)),
        "an endless value" => Encoding.UTF8.GetBytes(Croydon.Replace("section 91", new string('s', 600), StringComparison.Ordinal)),
        "names of children" => Encoding.UTF8.GetBytes(Further("Full name", at => $"Child Example {at}")),
        "names under another heading" => Encoding.UTF8.GetBytes(Further("Column9", at => $"{"ABCDEFGHIJKLM"[at % 13]}lys {"ABC"[at / 13]}xample")),
        "an age in words" =>
            Encoding.UTF8.GetBytes(
                string.Join('\n', Croydon.Split('\n').Select(line => line.StartsWith("C05,", StringComparison.Ordinal) ? WithAge(line, "fifteen") : line))),
        "an age below nothing" =>
            Encoding.UTF8.GetBytes(
                string.Join('\n', Croydon.Split('\n').Select(line => line.StartsWith("C05,", StringComparison.Ordinal) ? WithAge(line, "-3") : line))),
        "ids that differ in capitals" => Encoding.UTF8.GetBytes(Croydon.Replace("C06,", "c05,", StringComparison.Ordinal)),
        "a total at the foot" => Encoding.UTF8.GetBytes(Croydon.TrimEnd() + "\nTotal,38,,,,,,,,,,,,,\n"),
        "one endless line" => [.. Enumerable.Repeat((byte)'x', 15 * 1024 * 1024)],
        "a column too many" => Encoding.UTF8.GetBytes(Croydon.Replace("C05,", "C05,extra,", StringComparison.Ordinal)),
        _ => [],
    };

    private static string Further(string heading, Func<int, string> value) =>
        string.Join('\n', Croydon.TrimEnd().Split('\n').Select((line, at) => $"{line.TrimEnd('\r')},{(at == 0 ? heading : value(at - 1))}"));

    private static string WithAge(string line, string age) => string.Join(',', line.Split(',').Select((value, column) => column == 6 ? age : value));

    private static byte[] Zip(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var part in new[] { "[Content_Types].xml", "xl/workbook.xml", name })
            {
                using var entry = archive.CreateEntry(part, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static async Task<Page> Upload(Colleague lead, string name, byte[] file)
    {
        var form = await lead.Get(Address);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(
                form.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(file), "Upload", name },
        };
        return await Page.Of(await lead.Browser.PostAsync(new Uri(Address, UriKind.Relative), content, TestContext.Current.CancellationToken));
    }

    private static async Task<RunningServer> Announced()
    {
        var server = await RunningServer.Start();
        using var chief = await server.SignedIn(Role.ChiefInspector);
        (await chief.Send(
            await chief.Get("/announce"),
            ("Area", "Seaport"),
            ("AreaIsOwn", "yes"),
            ("ShortName", "seaport-2026"),
            ("Instrument", "core-case 2009.1"),
            ("Announced", "2 3 2026"),
            ("FieldworkFrom", "6 4 2026"),
            ("FieldworkTo", "17 4 2026"))).Errors.ShouldBeEmpty();
        return server;
    }
}
