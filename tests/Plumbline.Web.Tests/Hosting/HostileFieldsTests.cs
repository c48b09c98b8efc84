using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Storage.Inspections;
using Plumbline.Testing.Databases;
using Plumbline.Web.Tests.Access;

namespace Plumbline.Web.Tests.Hosting;

/// <summary>Whatever is sent to an address, by whatever method, is answered with a page or a plain refusal: the program itself never breaks on it.</summary>
public class HostileFieldsTests
{
    private static readonly string[] Values =
    [
        "", " ", "99", "-1", "99999999999999999999", "1e308", "NaN", "true", "null", "{}", "[", "{\"id\":\"x\",\"rawId\":\"x\",\"response\":{}}",
        "00000000-0000-0000-0000-000000000000", "31 2 2012", "9999-12-31", "../../etc/passwd", "' or 1=1 --", "<script>alert(1)</script>", "%00",
        "\u202e\ufeff\ud83d\ude00\uffff", "=cmd|'/c'!A1", new string('x', 5000),
    ];

    [Theory, ClassData(typeof(BothEngines))]
    public async Task Every_form_bears_what_nobody_expects_in_its_fields(Engine engine)
    {
        await using var server = await RunningServer.Start(engine: engine);
        await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 4);
        using var someone = await Everybody(server);
        var own = await Own(server);
        // Each act is tried with some of the values and the next act with others, so that every value meets a great many acts of every kind.
        var (apart, from) = engine == Engine.Sqlite ? (4, 0) : (8, 2);
        var (broken, sent, turn) = (new List<string>(), 0, 0);

        foreach (var address in (await Address.AllOf(server)).Where(address => address.Pattern != "/sign-out"))
        {
            var path = address.Filled(own);
            var (token, fields, hasOwn) = await FieldsOf(server, someone, path, address);
            foreach (var handler in address.Handlers)
            {
                var act = handler.Length > 0 ? $"{path}?handler={handler}" : path;
                await Send(address, act, [], token);
                if (fields.Count == 0)
                {
                    continue;
                }

                // What frames every page, such as the choice of language, is tried at the pages that ask something themselves.
                turn++;
                var values = Values.Where((_, place) => place % apart == (turn + from) % apart).Take(hasOwn ? Values.Length : 1);
                foreach (var (place, value) in values.Index())
                {
                    await Send(address, act, fields.Select(field => (field.Name, value)), token);
                    // One field at a time beside what the page itself put into the others.
                    var one = fields[(turn + place) % fields.Count].Name;
                    await Send(address, act, fields.Select(field => (field.Name, field.Name == one ? value : field.Value)), token);
                }

                await Send(
                    address,
                    act,
                    fields.SelectMany(field =>
                        new[] { (field.Name, field.Value), (field.Name, "99"), (field.Name + "[0]", "99"), (field.Name + "[x].y", "99") }),
                    token);
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{engine}: {sent} forms sent");
        broken.Distinct().ShouldBeEmpty();

        async Task Send(Address address, string act, IEnumerable<(string Name, string Value)> fields, string token)
        {
            var method = new HttpMethod(address.Method == "ANY" ? "GET" : address.Method);
            IReadOnlyList<(string Name, string Value)> all = [.. fields];
            using var request = method == HttpMethod.Get
                ? new HttpRequestMessage(
                    method,
                    act
                        + (act.Contains('?', StringComparison.Ordinal) ? "&" : "?")
                        + string.Join('&', all.Select(field => $"{Uri.EscapeDataString(field.Name)}={Uri.EscapeDataString(field.Value)}")))
                : new HttpRequestMessage(method, act)
                {
                    Content = new FormUrlEncodedContent(all
                        .Append(("__RequestVerificationToken", token))
                        .Select(field => KeyValuePair.Create(field.Item1, field.Item2))),
                };
            using var answer = await someone.Browser.SendAsync(request, TestContext.Current.CancellationToken);
            sent++;
            if ((int)answer.StatusCode >= 500)
            {
                broken.Add(
                    $"{(int)answer.StatusCode} {method} {act} "
                        + "with "
                        + string.Join(" & ", all.Take(6).Select(field => $"{field.Name}={(field.Value.Length > 40 ? field.Value[..40] : field.Value)}")));
            }
        }
    }

    [Fact]
    public async Task Every_method_and_every_kind_of_body_is_answered_with_a_page()
    {
        await using var server = await RunningServer.Start();
        await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 4);
        using var someone = await Everybody(server);
        var token = await TokenOf(someone);
        var own = await Own(server);
        var broken = new List<string>();

        foreach (var path in (await Address.AllOf(server)).Where(address => address.Pattern != "/sign-out").Select(address => address.Filled(own)).Distinct())
        {
            foreach (var method in new[] { "TRACE", "OPTIONS", "PUT", "PATCH", "DELETE", "PROPFIND", "post", "POST", "GET" })
            {
                await Try(new HttpRequestMessage(new HttpMethod(method), path), "nothing");
                await Try(new HttpRequestMessage(new HttpMethod(method), path + "?handler=Nonesuch"), "an act that is not there");
            }

            foreach (var body in new[]
            {
                "application/json",
                "text/plain",
                "multipart/form-data",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded; charset=none",
                "image/png",
            })
            {
                var content = new ByteArrayContent("{\"revision\": }"u8.ToArray());
                content.Headers.TryAddWithoutValidation("Content-Type", body);
                await Try(new HttpRequestMessage(HttpMethod.Post, path) { Content = content }, body);
            }
        }

        broken.ShouldBeEmpty();

        async Task Try(HttpRequestMessage request, string what)
        {
            using (request)
            {
                request.Headers.Add("RequestVerificationToken", token);
                using var answer = await someone.Browser.SendAsync(request, TestContext.Current.CancellationToken);
                if ((int)answer.StatusCode >= 500)
                {
                    broken.Add($"{(int)answer.StatusCode} {request.Method} {request.RequestUri} with {what}");
                }
            }
        }
    }

    [Fact]
    public async Task A_method_that_a_page_does_not_know_is_refused_in_plain_words()
    {
        await using var server = await RunningServer.Start();
        await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 1);
        using var lead = await server.SignedIn(Role.LeadInspector, CroydonKept.Id);
        using var request = new HttpRequestMessage(HttpMethod.Trace, "/inspections/croydon-2012/team");

        var page = await Page.Of(await lead.Browser.SendAsync(request, TestContext.Current.CancellationToken));

        (page.Status, page.Heading).ShouldBe((HttpStatusCode.MethodNotAllowed, "Page not found"));
        page.Response.Content.Headers.ContentType.ShouldBe(MediaTypeHeaderValue.Parse("text/html; charset=utf-8"));
    }

    /// <summary>What the addresses name: the first case, a document that was asked for, and a colleague whose account may come to harm.</summary>
    private static async Task<Dictionary<string, string>> Own(RunningServer server)
    {
        var document = Guid.CreateVersion7();
        await server.Change(db =>
            db.Add(new KeptAdvanceDocument { Id = document, InspectionId = CroydonKept.Id, English = "Policies", From = AdvanceDocuments.Service }));
        return new Dictionary<string, string>
        {
            ["inspection"] = CroydonKept.Id, ["case"] = "C01", ["question"] = CroydonKept.Readings.Instrument.Questions[0].Name,
            ["person"] = (await server.Account([Role.Observer])).Id.ToString(), ["document"] = document.ToString(), ["file"] = Guid.Empty.ToString(),
            ["id"] = "x", ["digest"] = "x", ["name"] = "x", ["path"] = "x", ["design"] = "simple-precision",
        };
    }

    /// <summary>One person in every role but those of the own area and of the service, who has a case to read, so that as much as can be is open to
    /// them.</summary>
    private static async Task<Colleague> Everybody(RunningServer server)
    {
        var account = await server.Account([.. Enum.GetValues<Role>().Where(role => role != Role.LocalAssessor)], CroydonKept.Id);
        var someone = await server.SignedIn(account);
        await someone.Send(await someone.Get("/inspections/croydon-2012/allocation"), "form:has(table)", ("reader-C01", account.Id.ToString()));
        return someone;
    }

    private static async Task<string> TokenOf(Colleague someone) =>
        (await someone.Get("/account")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    /// <summary>Every field that the page offers, with what stands in it, and every one that it would take; and whether any of them is the page's
    /// own.</summary>
    private static async Task<(string Token, IReadOnlyList<(string Name, string Value)> Fields, bool HasOwn)> FieldsOf(
        RunningServer server, Colleague someone, string path, Address address)
    {
        var page = await someone.Get(path);
        var offered = page.Document
            .QuerySelectorAll("[name]:not(meta)")
            .Select(field => (Name: field.GetAttribute("name")!, Value: field.GetAttribute("value") ?? ""))
            .DistinctBy(field => field.Name)
            .ToList();
        var loader = server.Services.GetRequiredService<PageLoader>();
        var taken = new List<string>();
        foreach (var endpoint in server.Endpoints.Where(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/') == address.Pattern))
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } descriptor)
            {
                var loaded = await loader.LoadAsync(descriptor, endpoint.Metadata);
                taken.AddRange(loaded.BoundProperties
                    .Select(property => property.Name)
                    .Concat(loaded.HandlerMethods.SelectMany(handler => handler.Parameters).Select(parameter => parameter.Name)));
            }
        }

        var all = offered.Concat(taken.Where(name => offered.All(field => field.Name != name)).Select(name => (name, "")));
        var own = page.Document.QuerySelectorAll("main [name]").Select(field => field.GetAttribute("name")!).Concat(taken);
        return (
            await TokenOf(someone),
            [.. all.Where(field => IsTyped(field.Item1)).Take(60)],
            own.Any(name => IsTyped(name) && !address.Names.Contains(name)));

        static bool IsTyped(string name) => name is not ("__RequestVerificationToken" or "Chosen");
    }
}
