using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Plumbline.Inspections.Access;
using Plumbline.Storage.Databases;
using Plumbline.Testing;
using Plumbline.Testing.Databases;
using Plumbline.Web.GovUk;
using Plumbline.Web.Tests.Access;

namespace Plumbline.Web.Tests.Hosting;

/// <summary>What goes with every answer, so that no browser keeps it, frames it, guesses at it or takes anything from elsewhere into it.</summary>
public class AnswerHeadersTests
{
    /// <summary>As OWASP's secure headers project asks of pages with personal data: <c>owasp.org/www-project-secure-headers</c>.</summary>
    private static readonly (string Header, string Holds)[] Always =
    [
        ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Content-Security-Policy", "default-src 'none'"),
        ("Content-Security-Policy", "base-uri 'none'"),
        ("Content-Security-Policy", "frame-ancestors 'none'"), ("Content-Security-Policy", "object-src 'none'"), ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    [Fact]
    public async Task Nothing_that_is_answered_is_kept_framed_or_guessed_at_whatever_the_address()
    {
        using var reports = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(reports.Path, "croydon-2012"));
        await File.WriteAllTextAsync(Path.Combine(reports.Path, "croydon-2012", "index.html"), "<h1>Croydon</h1>", TestContext.Current.CancellationToken);
        await using var server = await RunningServer.Start(settings => settings with { Reports = reports.Path });
        await CroydonKept.In(server.Services.GetRequiredService<PlumblineDatabase>(), cases: 4);
        using var someone = await server.SignedIn(await server.Account([.. Enum.GetValues<Role>().Where(role => role != Role.LocalAssessor)], CroydonKept.Id));
        using var visitor = server.Visitor(follows: false);
        var token =
            ("__RequestVerificationToken", (await someone.Get("/account")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute(
                "value")!);
        var wrong = new List<string>();

        foreach (var address in await Address.AllOf(server))
        {
            var path = address.Pattern == "/{*path}" ? "/nowhere" : address.Filled(CroydonKept.Id).Replace("/cases/x", "/cases/C01", StringComparison.Ordinal);
            foreach (var browser in new[] { visitor, someone.Browser })
            {
                Judge(path, await browser.GetAsync(path, TestContext.Current.CancellationToken), "no-store");
            }
        }

        Judge(
            "data",
            await someone.Browser.PostAsync(
                "/account/passkey", new FormUrlEncodedContent([new(token.Item1, token.Item2)]), TestContext.Current.CancellationToken),
            "no-store");
        Judge(
            "a form without its token",
            await someone.Browser.PostAsync("/announce", new FormUrlEncodedContent([]), TestContext.Current.CancellationToken),
            "no-store");
        Judge("style", await visitor.GetAsync(Assets.Address("plumbline.css"), TestContext.Current.CancellationToken), "public, max-age=31536000, immutable");
        Judge("a report", await visitor.GetAsync("/reports/croydon-2012/", TestContext.Current.CancellationToken), "no-cache");
        Judge("no report", await visitor.GetAsync("/reports/croydon-2012/none.html", TestContext.Current.CancellationToken), "no-store");

        wrong.ShouldBeEmpty();

        void Judge(string what, HttpResponseMessage answer, string caching)
        {
            var headers = answer.Headers
                .Concat(answer.Content.Headers)
                .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
            wrong.AddRange(Always.Where(must => !headers.GetValueOrDefault(must.Header, "").Contains(must.Holds, StringComparison.OrdinalIgnoreCase))
                .Select(must => $"{what} ({(int)answer.StatusCode}): {must.Header} lacks {must.Holds}"));
            if (string.Join(", ", answer.Headers.TryGetValues("Cache-Control", out var kept) ? kept : []) != caching)
            {
                wrong.Add($"{what} ({(int)answer.StatusCode}): kept by {answer.Headers.CacheControl} where {caching} is due");
            }
        }
    }

    [Fact]
    public async Task A_page_that_has_no_form_at_all_is_not_kept_either()
    {
        await using var server = await RunningServer.Start();
        using var visitor = server.Visitor();

        using var answer = await visitor.GetAsync("/cookies", TestContext.Current.CancellationToken);

        (answer.StatusCode, answer.Headers.CacheControl!.NoStore).ShouldBe((HttpStatusCode.OK, true));
    }
}
