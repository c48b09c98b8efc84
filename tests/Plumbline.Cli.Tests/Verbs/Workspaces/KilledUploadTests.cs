using System.Net;
using System.Net.Sockets;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Plumbline.Files;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Accounts;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Workspace.Demonstrations;

namespace Plumbline.Cli.Tests.Verbs.Workspaces;

/// <summary>A real server is killed while a service sends it a file.</summary>
public sealed class KilledUploadTests
{
    private const string Inspection = "seaport-2026";
    private const string Marker = "Placements are reviewed each quarter. ";
    private const int Whole = 20 * 1024 * 1024;

    /// <summary>More than the buffers between two programs of one machine hold, so that once it is written the server has read some megabytes of it.</summary>
    private const int Part = 16 * 1024 * 1024;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_is_killed_while_a_file_comes_in_leaves_nothing_of_it_anywhere()
    {
        await using var fresh = await FreshDatabase.BareOn(Engine.Sqlite);
        using var temporary = new TemporaryFolder();
        using var server = RunningProgram.Start(["serve", "--demo", "--data", fresh.Data, "--url", "http://127.0.0.1:0"], $"TMPDIR={temporary.Path}");
        var said = await server.HearAsync("Plumbline is on", Stop);
        var cookies = new CookieContainer();
        using var browser = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = new Uri(said.Split(' ')[3].TrimEnd(',')) };
        await Ask(fresh.Database);
        var (address, token) = await FormForFiles(browser);

        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, browser.BaseAddress.Port, Stop);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Head(browser.BaseAddress, address, token, cookies.GetCookieHeader(browser.BaseAddress)), Stop);
        var text = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat(Marker, 2000)));
        for (var sent = 0; sent < Part; sent += text.Length)
        {
            await stream.WriteAsync(text, Stop);
        }

        server.Signal(RunningProgram.Kill);
        await server.EndAsync(Stop);

        var left = new[] { fresh.Data, temporary.Path }.SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Where(file => FileKinds.Of(file) == FileKind.Regular).ToList();
        left.ShouldContain(file => Path.GetFileName(file) == PlumblineDatabase.FileName);
        left.Where(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.ASCII.GetBytes(Marker)) >= 0).ShouldBeEmpty();
        Typed.Of("verify", "--data", fresh.Data).ShouldSatisfyAllConditions(typed => typed.Exit.ShouldBe(0, typed.Error));
        await using var db = fresh.Database.NewDb();
        (await db.SentFiles.CountAsync(Stop) + await db.SentFilePieces.CountAsync(Stop)).ShouldBe(0);
    }

    /// <summary>The service of the demonstration is asked for a document.</summary>
    private static async Task Ask(PlumblineDatabase database)
    {
        await using var db = database.NewDb();
        var name = DemonstrationPeople.Address(Role.Service.Code());
        var service = await db.Users.SingleAsync(account => account.UserName == name, Stop);
        db.AddRange(Given.KeptInspections((Inspection, "Seaport")));
        db.AddRange(
            new KeptAdvanceDocument { Id = Guid.CreateVersion7(), InspectionId = Inspection, English = "Policies", From = AdvanceDocuments.Service },
            new Assignment { AccountId = service.Id, InspectionId = Inspection, Role = Role.Service, Since = DateTimeOffset.UnixEpoch });
        await db.SaveChangesAsync(Stop);
    }

    /// <summary>Enters the demonstration as the service, and opens the page of the document that it is asked for.</summary>
    private static async Task<(string Address, string Token)> FormForFiles(HttpClient browser)
    {
        var door = await Read(browser, "/sign-in");
        var entry = (IHtmlFormElement)door.QuerySelector("input[name=role][value=service]")!.Closest("form")!;
        using var entered = await browser.PostAsync(entry.GetAttribute("action"), new FormUrlEncodedContent(
            entry.QuerySelectorAll<IHtmlInputElement>("input[name]").Select(input => KeyValuePair.Create(input.Name!, input.Value))), Stop);
        entered.EnsureSuccessStatusCode();
        var list = await Read(browser, $"/inspections/{Inspection}/sending");
        var address = list.QuerySelector("main a[href*='/sending/']")!.GetAttribute("href")!;
        var page = await Read(browser, address);
        return (address, page.QuerySelector("main form[enctype] [name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    private static async Task<IHtmlDocument> Read(HttpClient browser, string address) =>
        new HtmlParser().ParseDocument(await browser.GetStringAsync(new Uri(address, UriKind.Relative), Stop));

    private static byte[] Head(Uri server, string address, string token, string cookies)
    {
        const string Boundary = "between-the-parts";
        var parts = $"--{Boundary}\r\nContent-Disposition: form-data; name=\"__RequestVerificationToken\"\r\n\r\n{token}\r\n"
            + $"--{Boundary}\r\nContent-Disposition: form-data; name=\"Upload\"; filename=\"policy.txt\"\r\nContent-Type: text/plain\r\n\r\n";
        return Encoding.ASCII.GetBytes(
            $"POST {address} HTTP/1.1\r\nHost: {server.Authority}\r\nCookie: {cookies}\r\nOrigin: {server.GetLeftPart(UriPartial.Authority)}\r\n"
            + $"Content-Type: multipart/form-data; boundary={Boundary}\r\nContent-Length: {Whole}\r\n\r\n{parts}");
    }
}
