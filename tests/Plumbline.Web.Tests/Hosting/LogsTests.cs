using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Features.Assessments;

namespace Plumbline.Web.Tests.Hosting;

/// <summary>A log is read by people who may not read cases: it says what happened, not to whom, nor what was written.</summary>
public class LogsTests
{
    private const string Visitors = "203.0.113.77";
    private const string Evidence = "Quillfeather told us of the harbour";
    private const string WrongPassword = "wrongly remembered phrase";
    private const string Case = "/inspections/croydon-2012/cases/C01";

    [Theory, ClassData(typeof(BothEngines))]
    public async Task No_log_line_holds_who_did_something_what_they_wrote_or_which_case_it_was(Engine engine)
    {
        var log = new HeardLog();
        var secrets = new Dictionary<string, string>
        {
            ["address on the network"] =
                Visitors, ["evidence"] =
                    Evidence, ["wrong password"] = WrongPassword, ["password"] = RunningServer.Password, ["display name"] = "Person of tests",
            ["case"] =
                "C01", ["forged case"] =
                    "C99forged", ["pseudonym"] =
                        "PSEUDO7", ["name in a list"] = "Quillfeather", ["address of nobody"] = "nobody.known@example.org", ["invited"] = "Ben Invited",
            ["invited address"] =
                "ben.invited@example.org", ["forged question"] = "q99_forged", ["person searched for"] = "searched-for", ["inspection"] = "croydon-2012",
        };
        await using (var workspace = await CaseAtWork.Start(await RunningServer.Start(engine: engine, log: log, visitors: IPAddress.Parse(Visitors))))
        {
            await Walk(workspace.Server, workspace, secrets);
        }

        log.Lines.ShouldContain(line => line.Category == "Plumbline.Refused", "the walk is refused now and then");
        var failures = log.Lines.Where(line => line.Category == "Plumbline.Failure").Select(line => line.Text).ToList();
        failures.Count.ShouldBe(2, string.Join('\n', failures.Prepend("the walk breaks the server twice")));
        secrets.Count.ShouldBeGreaterThan(20);
        foreach (var (what, secret) in secrets)
        {
            var word = new Regex($@"(?<![A-Za-z0-9]){Regex.Escape(secret)}(?![A-Za-z0-9])", RegexOptions.IgnoreCase);
            log.Lines.Where(line => word.IsMatch(line.Text) || word.IsMatch(WebUtility.UrlDecode(line.Text))).Select(line => $"{what}: {line}").ShouldBeEmpty();
        }

        log.Lines
            .Where(line => !line.Category.StartsWith("Plumbline.", StringComparison.Ordinal))
            .ShouldBeEmpty("the framework has nothing to say that the server does not say itself");
    }

    private static async Task Walk(RunningServer server, CaseAtWork workspace, Dictionary<string, string> secrets)
    {
        var assessor = workspace.Assessor;
        secrets["account"] = assessor.Account.Id.ToString();
        secrets["account without dashes"] = assessor.Account.Id.ToString("N");
        secrets["email"] = assessor.Account.Email!;

        // Signing in, rightly and wrongly.
        using var stranger = server.Stranger();
        var door = await stranger.Get("/sign-in");
        Remember(door, "token of the door", secrets);
        await stranger.Send(door, ("Email", assessor.Account.Email!), ("Password", WrongPassword));
        await stranger.Send(door, ("Email", secrets["address of nobody"]), ("Password", WrongPassword));
        for (var attempt = 0; attempt < 6; attempt++)
        {
            await stranger.Send(door, ("Email", secrets["address of nobody"]), ("Password", WrongPassword + attempt));
        }

        // Joining, by a link that works and by a forged one.
        using var administrator = await server.SignedIn(Role.Administrator);
        var invited = await administrator.Send(
            await administrator.Get("/people/invite"), ("Name", secrets["invited"]), ("Email", secrets["invited address"]), ("Roles", "assessor"));
        var link = invited.Document.QuerySelector("#link")!.GetAttribute("value")!;
        secrets["token of a link"] = Regex.Match(link, "[A-Za-z0-9_%-]{40,}").Value;
        secrets["token of a link"].Length.ShouldBeGreaterThan(39);
        await server.Stranger().Get(link[..^4] + "AAAA");
        using var joining = server.Stranger();
        await joining.Send(await joining.Get(link), ("Password", "gravel kettle lighthouse"));
        await joining.Get(link);
        await administrator.Get("/audit?person=searched-for");

        // Forged ids, forms without a token, forms of other sites, the wrong role.
        foreach (var forged in new[]
        {
            "/inspections/croydon-2012/cases/C99forged",
            $"/people/{assessor.Account.Id}",
            Case + "/questions/q99_forged",
            "/inspections/croydon-2012/sample",
            "/kept/C99forged",
        })
        {
            await assessor.Get(forged);
        }

        await assessor.Post(Case, ("a.q11_screen_done", "yes"), ("note", Evidence));
        var page = await assessor.Get(Case);
        Remember(page, "token of the case", secrets);
        assessor.Browser.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");
        await assessor.Send(page, CaseAtWork.Form, ("a.q11_screen_done", "yes"));
        assessor.Browser.DefaultRequestHeaders.Clear();
        await assessor.Send(page, CaseAtWork.Form, ("a.q99_forged", "yes"), ("a.q11_screen_done", Evidence));

        // Evidence that is kept, that is too long, and that is more than is taken.
        var question = await assessor.Get(Case + "/questions/q11_screen_done");
        await assessor.Send(question, ("answer", "yes"), ("e0.text", Evidence), ("note", Evidence));
        await assessor.Send(question, ("answer", "no"), ("e0.text", Evidence + new string('x', 10_001)), ("e0.date", Evidence));
        await assessor.Send(question, ("answer", "no"), ("e0.text", Evidence + new string('x', 1_100_000)));

        // Lists with names in them, and files that are no lists.
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
        using var lead = await server.SignedIn(Role.LeadInspector, "seaport-2026", CroydonKept.Id);
        foreach (var list in new[]
        {
            "case_id,surname\nPSEUDO7,Quillfeather\n",
            "case_id,gender\nPSEUDO7,Quillfeather\nPSEUDO7,Quillfeather\n",
            "PK\u0003\u0004Quillfeather",
            "Quillfeather\0PSEUDO7",
        })
        {
            var uploaded = await Upload(lead, "Quillfeather PSEUDO7.csv", Encoding.UTF8.GetBytes(list));
            uploaded.Status.ShouldBe(HttpStatusCode.OK);
            uploaded.Errors.ShouldNotBeEmpty();
        }

        using var quality = await server.SignedIn(Role.QualityLead, CroydonKept.Id);

        // The program itself is broken: once where it reads, once where it writes.
        await Break(server, "advance_documents");
        (await lead.Get("/inspections/croydon-2012/information")).Status.ShouldBe(HttpStatusCode.InternalServerError);
        await Break(server, "ledger_entries");
        var broken = await assessor.Send(page, CaseAtWork.Form, ("a.q11_screen_timely", "no"), ("note", Evidence));
        broken.Status.ShouldBe(HttpStatusCode.InternalServerError);
        broken.Main.ShouldContain("this reference");
    }

    private static async Task Break(RunningServer server, string table) => await server.Read(async db =>
    {
#pragma warning disable EF1002 // The name of a table stands above.
        return await db.Database.ExecuteSqlRawAsync($"alter table {table} rename to broken_{table}");
#pragma warning restore EF1002
    });

    private static async Task<Page> Upload(Colleague lead, string name, byte[] file)
    {
        var form = await lead.Get("/inspections/seaport-2026/caseload");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(
                form.Document.QuerySelector("main input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(file), "Upload", name },
        };
        return await Page.Of(
            await lead.Browser.PostAsync(new Uri("/inspections/seaport-2026/caseload", UriKind.Relative), content, TestContext.Current.CancellationToken));
    }

    private static void Remember(Page page, string what, Dictionary<string, string> secrets) =>
        secrets[what] = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
