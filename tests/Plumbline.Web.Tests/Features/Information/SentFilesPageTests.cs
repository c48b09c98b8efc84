using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Inspections.Closing;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Testing;
using Plumbline.Testing.Databases;

namespace Plumbline.Web.Tests.Features.Information;

/// <summary>Files from the service's browser to the team's: what each sees, and how a file goes out.</summary>
public sealed class SentFilesPageTests
{
    private const string Inspection = "seaport-2026";
    private const string Root = $"/inspections/{Inspection}";

    private static readonly Guid Policies = Guid.CreateVersion7();

    private static readonly byte[] Pdf = [.. "%PDF-1.7\n"u8, .. Enumerable.Repeat((byte)'x', 300_000)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, ClassData(typeof(BothEngines))]
    public async Task The_service_sends_a_file_and_the_team_saves_it_under_its_name(Engine engine)
    {
        await using var server = await Announced(engine);
        using var service = await server.SignedIn(Role.Service, Inspection);
        using var lead = await server.SignedIn(Role.LeadInspector, Inspection);

        (await service.Get(Root + "/sending")).Document.QuerySelector($"a[href='{Root}/sending/{Policies}']").ShouldNotBeNull();
        var sent = await Upload(service, "Polisi ‘cŵn’.pdf", Pdf);

        sent.Address.ShouldBe($"{Root}/sending/{Policies}");
        sent.Main.ShouldContain("Polisi ‘cŵn’.pdf PDF, 293 KB, sent at ");
        (await service.Get(Root + "/sending")).Main.ShouldContain("Files sent: 1");
        var link = (await lead.Get(Root + "/information")).Document.QuerySelector("main a[href*='/files/']")!;
        using var answer = await lead.Browser.GetAsync(link.GetAttribute("href"), Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync(Stop)).SequenceEqual(Pdf).ShouldBeTrue();
        answer.Content.Headers.ContentLength.ShouldBe(Pdf.Length);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        (answer.Content.Headers.ContentDisposition!.DispositionType, answer.Content.Headers.ContentDisposition.FileNameStar)
            .ShouldBe(("attachment", "Polisi ‘cŵn’.pdf"));
        One(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        One(answer, "Cache-Control").ShouldBe("no-store");
        One(answer, "Content-Security-Policy").Split(';', StringSplitOptions.TrimEntries).ShouldContain("sandbox");
        One(answer, "Content-Security-Policy").ShouldContain("default-src 'none'");
        using var inCapitals = await lead.Browser.GetAsync(link.GetAttribute("href")!.Replace("/files/", "/FILES/", StringComparison.Ordinal), Stop);
        inCapitals.StatusCode.ShouldBe(HttpStatusCode.OK);
        One(inCapitals, "Content-Security-Policy").Split(';', StringSplitOptions.TrimEntries).ShouldContain("sandbox");
        (await lead.Get(Root + "/audit")).Main.ShouldContain("opened a sent file");

        var back = await service.Send(await service.Get($"{Root}/sending/{Policies}?lang=cy"), "form[action*=TakeBack]");
        back.Main.ShouldContain("Ni anfonwyd ffeil eto.");
        (await lead.Get(link.GetAttribute("href")!)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, ClassData(typeof(BothEngines))]
    public async Task What_is_not_taken_is_said_at_the_field_in_the_language_of_the_page(Engine engine)
    {
        await using var server = await Announced(engine, new Dictionary<string, string?> { ["Files:LargestMegabytes"] = "1" });
        using var service = await server.SignedIn(Role.Service, Inspection);

        (await Upload(service, "report.pdf", "MZ"u8.ToArray())).Errors.ShouldBe(
            ["Its name says PDF, but what is in it is no PDF; save it anew as PDF and choose that file"]);
        (await Upload(service, "large.pdf", [.. Pdf, .. new byte[1024 * 1024]])).Errors.ShouldBe(["The file is too large: a file may have 1 MB"]);
        (await Upload(service, "a\0b.pdf", Pdf)).Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest);
        (await service.Send(await service.Get($"{Root}/sending/{Policies}"), "main form[enctype]")).Errors.ShouldBe(["Choose a file"]);
        await service.Get("/?lang=cy");
        (await Upload(service, "report.exe", Pdf)).Errors.ShouldBe(
            ["Ni dderbynnir ffeiliau o’r math hwn; anfonwch PDF, DOCX, XLSX, ODT, ODS, CSV, TXT, PNG neu JPEG"]);
        (await server.Read(db => db.SentFiles.CountAsync(Stop))).ShouldBe(0);
    }

    [Fact]
    public async Task Who_is_of_no_business_there_neither_sends_nor_opens_and_a_closed_inspection_takes_nothing()
    {
        await using var server = await Announced(Engine.Sqlite);
        await server.Change(db => db.Add(new KeptInspection
        {
            Id = "hilltop-2026", AreaEnglish = "Hilltop", InstrumentId = "small", InstrumentVersion = "1", Yaml = "", MadeAt = DateTimeOffset.UnixEpoch,
            MadeBy = "test",
        }));
        using var service = await server.SignedIn(Role.Service, Inspection);
        using var other = await server.SignedIn(Role.Service, "hilltop-2026");
        using var editor = await server.SignedIn(Role.Editor, Inspection);
        await Upload(service, "policy.pdf", Pdf);
        var file = await server.Read(db => db.SentFiles.Select(sent => sent.Id).SingleAsync(Stop));

        (await other.Get($"{Root}/files/{file}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await other.Get($"/inspections/hilltop-2026/files/{file}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await other.Get($"/inspections/hilltop-2026/sending/{Policies}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await editor.Get($"{Root}/files/{file}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await editor.Get(Root + "/information")).Main.ShouldNotContain("policy.pdf");

        var page = await service.Get($"{Root}/sending/{Policies}");
        await server.Change(db =>
        {
            var kept = db.Inspections.Single(one => one.Id == Inspection);
            (kept.ClosedAs, kept.ClosedAt, kept.ClosedWhy) = (Closure.Archived.Code(), new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero), "over");
        });
        (await Upload(service, "late.pdf", Pdf, page)).Status.ShouldBe(HttpStatusCode.Locked);
        (await service.Get($"{Root}/sending/{Policies}")).Main.ShouldContain("The files that the service sent are deleted on 31 May 2026.");
    }

    [Fact]
    public async Task Without_the_key_of_the_server_a_page_says_so()
    {
        await using var server = await Announced(Engine.Sqlite);
        using var service = await server.SignedIn(Role.Service, Inspection);
        await Upload(service, "policy.pdf", Pdf);
        var file = await server.Read(db => db.SentFiles.Select(sent => sent.Id).SingleAsync(Stop));
        await server.Read(db => db.SentFiles.ExecuteUpdateAsync(sent => sent.SetProperty(one => one.Name, new byte[40]), Stop));

        var page = await service.Get($"{Root}/files/{file}");

        (page.Status, page.Heading).ShouldBe((HttpStatusCode.Gone, "This file cannot be opened here"));
        (await service.Get($"{Root}/sending/{Policies}")).Main.ShouldContain("A file whose name this server cannot read");
    }

    /// <summary>A real program is asked, which knows a word that is no virus.</summary>
    [Fact]
    public async Task A_program_that_the_settings_name_is_asked_about_each_file()
    {
        using var folder = new TemporaryFolder();
        var scanner = Scanner(folder, "scan", "if grep -q NOT-WANTED; then exit 1; fi; exit 0");
        await using var server = await Announced(Engine.Sqlite, new Dictionary<string, string?> { ["Files:Scanner"] = scanner });
        using var service = await server.SignedIn(Role.Service, Inspection);

        (await Upload(service, "clean.pdf", Pdf)).Errors.ShouldBeEmpty();
        (await Upload(service, "marked.pdf", [.. Pdf, .. "NOT-WANTED"u8])).Errors.ShouldBe(
            ["The virus scanner of this workspace refuses this file, so it was not kept"]);

        (await server.Read(db => db.SentFiles.CountAsync(Stop))).ShouldBe(1);
    }

    [Theory]
    [InlineData("cat >/dev/null; exit 2")]
    [InlineData("exit 0")]
    [InlineData("cat >/dev/null; kill -9 $$")]
    [InlineData("exec sleep 600")]
    public async Task A_program_that_gives_no_answer_that_can_be_trusted_lets_nothing_in(string script)
    {
        using var folder = new TemporaryFolder();
        await using var server = await Announced(Engine.Sqlite, new Dictionary<string, string?>
        {
            ["Files:Scanner"] = Scanner(folder, "scan", script), ["Files:ScannerSeconds"] = "1",
        });
        using var service = await server.SignedIn(Role.Service, Inspection);

        (await Upload(service, "policy.pdf", Pdf)).Errors.ShouldHaveSingleItem().ShouldStartWith("The virus scanner of this workspace could not be asked");

        (await server.Read(db => db.SentFiles.CountAsync(Stop))).ShouldBe(0);
    }

    private static string Scanner(TemporaryFolder folder, string name, string script)
    {
        folder.Write(name, "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder.PathTo(name), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return folder.PathTo(name);
    }

    private static async Task<RunningServer> Announced(Engine engine, IReadOnlyDictionary<string, string?>? configuration = null)
    {
        var server = await RunningServer.Start(engine: engine, configuration: configuration);
        await server.Change(db =>
        {
            db.AddRange(Given.KeptInspections((Inspection, "Seaport")));
            db.Add(new KeptAdvanceDocument { Id = Policies, InspectionId = Inspection, English = "Policies", From = AdvanceDocuments.Service });
        });
        return server;
    }

    private static async Task<Page> Upload(Colleague who, string name, byte[] content, Page? from = null)
    {
        var page = from ?? await who.Get($"{Root}/sending/{Policies}");
        using var file = new ByteArrayContent(content);
        // As browsers write it, whatever the name holds.
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"Upload\"; filename*=UTF-8''{Uri.EscapeDataString(name)}");
        file.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(page.Document.QuerySelector("main form[enctype] [name=__RequestVerificationToken]")!.GetAttribute("value")!),
                "__RequestVerificationToken" },
        };
        form.Add(file);
        return await Page.Of(await who.Browser.PostAsync($"{Root}/sending/{Policies}", form, Stop));
    }

    private static string One(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
